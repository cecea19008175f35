import { rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

/** What is being filtered by, each part removable; nothing where nothing is. */
export function ActiveFilters() {
  const { filters } = useMessages()
  const clusters = useApp((state) => state.choice.clusters)
  const match = useApp((state) => state.choice.match)
  const clear = useApp((state) => state.clear)
  if (clusters.length === 0) return null
  return (
    <section className="chosen" aria-label={filters.active}>
      <span className="quiet">
        {filters.active}
        {clusters.length > 1 && ` · ${filters[match]}`}
      </span>
      <ul>
        {clusters.map((cluster) => (
          <ActiveCluster key={cluster} cluster={cluster} />
        ))}
      </ul>
      <button type="button" className="action" onClick={clear}>
        {filters.clear}
      </button>
    </section>
  )
}

function ActiveCluster({ cluster }: { readonly cluster: string }) {
  const messages = useMessages()
  const data = useData()
  const toggle = useApp((state) => state.toggle)
  const isKnown = rowOfId(data.tables.clusters, cluster) >= 0
  const name = isKnown ? clusterName(messages, data, cluster) : messages.filters.unknownCluster(cluster)
  return (
    <li>
      <button
        type="button"
        aria-label={messages.filters.remove(name)}
        onClick={() => toggle('clusters', cluster)}
      >
        {name}
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </li>
  )
}
