import type { FacetCount } from '../../dataset/filter/facetCounts.ts'
import type { WordFacet } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'
import { countShown } from './facetNames.ts'

interface Props {
  readonly facet: WordFacet
  readonly count: FacetCount
  readonly name: string
  /** The longest bar of the facet; 0 for no bars. */
  readonly most: number
  readonly isChosen: boolean
}

/** A choice with what it would show: a number, and where many are to be told apart a bar. */
export function FacetRow({ facet, count, name, most, isChosen }: Props) {
  const { filters } = useMessages()
  const { toggle } = useActions()
  const { value, parks, investments, observations } = count
  const shown = countShown(facet, count)
  const words = filters.counts[facet](parks, investments, observations)
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
}
