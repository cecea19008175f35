import type { FacetCount } from '../../dataset/facetCounts.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

interface Props {
  readonly count: FacetCount
  /** The longest bar of the facet. */
  readonly most: number
  readonly isChosen: boolean
}

/** A cluster to choose, with a bar and its number of projects. */
export function FacetRow({ count, most, isChosen }: Props) {
  const messages = useMessages()
  const data = useData()
  const toggle = useApp((state) => state.toggle)
  const { value: cluster, investments: projects, parks } = count
  const name = clusterName(messages, data, cluster)
  return (
    <li>
      <label className={projects === 0 ? 'zero' : undefined}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={messages.filters.projectsWith(name, projects, parks)}
          onChange={() => toggle('clusters', cluster)}
        />
        <span>{name}</span>
        <svg className="bar" aria-hidden="true">
          <rect width={`${(100 * projects) / most}%`} height="7" fill="currentColor" />
        </svg>
        <span className="n">{projects}</span>
      </label>
    </li>
  )
}
