import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

/** The filter in words; null when nothing is chosen. */
export function useFilterText(): string | null {
  const messages = useMessages()
  const data = useData()
  const clusters = useApp((state) => state.choice.clusters)
  const match = useApp((state) => state.choice.match)
  if (clusters.length === 0) return null
  return messages.filters.chosen(
    clusters.map((id) => clusterName(messages, data, id)),
    match,
  )
}
