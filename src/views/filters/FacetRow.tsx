import { memo } from 'react'
import type { WordFacet } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'

interface Props {
  readonly facet: WordFacet
  readonly value: string
  readonly name: string
  /** The number beside it, and all that it would show in words. */
  readonly shown: number
  readonly words: string
  /** The longest bar of the facet; 0 for no bars. */
  readonly most: number
  readonly isChosen: boolean
}

/** A choice with what it would show: a number, and where many are to be told apart a bar. */
export const FacetRow = memo(function FacetRow({ facet, value, name, shown, words, most, isChosen }: Props) {
  const { filters } = useMessages()
  const { toggle } = useActions()
  return (
    <li>
      <label className={shown === 0 && !isChosen ? 'zero' : undefined}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={filters.choice(name, words)}
          onChange={() => toggle(facet, value)}
        />
        <span>{name}</span>
        {most > 0 && (
          <svg className="bar" aria-hidden="true">
            <rect width={`${(100 * shown) / most}%`} height="7" fill="currentColor" />
          </svg>
        )}
        <span className="n" title={words}>
          {shown}
        </span>
      </label>
    </li>
  )
})
