import type { ArticleLine } from '../../dataset/article/articleLines.ts'
import type { Fate } from '../../dataset/article/fates.ts'
import { useMessages } from '../../i18n/context.ts'
import { reasonText } from '../../i18n/reasonText.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useApp } from '../../store/context.ts'
import { describeRecord } from '../evidence/describe.ts'
import { useData } from '../useData.ts'
import { FocusLink } from './FocusLink.tsx'

interface Props {
  readonly fates: readonly Fate[]
  readonly line: ArticleLine
}

/** The quantities of a sentence, each with the record that uses it or the reason why none does. */
export function Fates({ fates, line }: Props) {
  const own = fates.filter(({ start }) => line.start <= start && start < line.end)
  if (own.length === 0) return null
  return (
    <ul className="fates">
      {own.map((fate) => (
        <li key={fate.mention.id} className={fate.use ? undefined : 'unused'}>
          <FateLink fate={fate} />
        </li>
      ))}
    </ul>
  )
}

/** The words of the quantity, and what became of it. */
function FateLink({ fate }: { readonly fate: Fate }) {
  const messages = useMessages('records')
  const data = useData()
  const focus = fate.use ?? fate.mention
  const isCurrent = useApp(
    ({ choice }) => choice.focus?.table === focus.table && choice.focus.id === focus.id,
  )
  const label = fate.use
    ? (describeRecord(messages, data, fate.use)?.label ?? fate.use.id)
    : messages.source.unused(reasonText(messages, fate.reason ?? ''))
  return (
    <FocusLink className="fate" records={[focus]} focus={focus} span={fate} isCurrent={isCurrent}>
      <b lang="zh-Hans">{fate.quote}</b>{' '}
      <span>
        <MixedText>{label}</MixedText>
      </span>
    </FocusLink>
  )
}
