import type { Hit } from '../../dataset/search/search.ts'
import type { Data } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { hitContext, hitLabel } from './hitWords.ts'
import { LIST_ROLES } from './listRoles.ts'
import { MarkedName } from './MarkedName.tsx'

interface Props {
  readonly data: Data
  readonly hit: Hit
  readonly id: string
  readonly isActive: boolean
  readonly onTake: () => void
}

/** A hit under the name it goes by here, with the one it was found by where that is another. */
export function SearchOption({ data, hit, id, isActive, onTake }: Props) {
  const messages = useMessages()
  const label = hitLabel(messages, data, hit)
  const context = hitContext(messages, data, hit)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- its keys are the field's: it is active, never focused
    <div {...LIST_ROLES.option} id={id} aria-selected={isActive} onClick={onTake}>
      <span>
        {label === hit.name ? <MarkedName name={label} marks={hit.marks} /> : <MixedText>{label}</MixedText>}
      </span>{' '}
      <small>
        {label === hit.name ? (
          <MixedText>{context}</MixedText>
        ) : (
          <MarkedName name={hit.name} marks={hit.marks} />
        )}
      </small>
    </div>
  )
}
