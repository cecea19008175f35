import { useMessages } from '../../i18n/context.ts'
import { useData } from '../useData.ts'
import { useFilter } from '../useFilter.ts'
import { activeChoices } from './facetNames.ts'

/** The filter in words; null when nothing is chosen. */
export function useFilterText(): string | null {
  const messages = useMessages()
  const data = useData()
  const { filter } = useFilter()
  const active = activeChoices(messages, data, filter)
  if (active.length === 0) return null
  const ofClusters = active.filter(({ facet }) => facet === 'clusters').map(({ name }) => name)
  const others = active.filter(({ facet }) => facet !== 'clusters').map(({ name }) => name)
  const clusters = ofClusters.length > 0 ? [messages.filters.chosen(ofClusters, filter.match)] : []
  return [...clusters, ...others].join(messages.listComma)
}
