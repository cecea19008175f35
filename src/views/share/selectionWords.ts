/** The parks and all filters of a view in words, for what leaves the page. */
import { FACET_NAMES, type Filter } from '../../dataset/filter/facets.ts'
import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import { activeChoices } from '../filters/facetNames.ts'

/** A line each: the parks that were chosen, or that all are; then every filter that is on, or that none is. */
export function selectionWords(
  messages: Messages,
  data: Data,
  parks: readonly string[],
  filter: Filter,
): string[] {
  const { share } = messages
  const names = parks.map((id) => parkName(messages, data, id))
  const filters = filterWords(messages, data, filter)
  return [
    names.length > 0 ? share.parksChosen(names) : share.allParks,
    filters.length > 0 ? share.filtered(filters) : share.unfiltered,
  ]
}

/** A facet each: 产业集群：化工＋造纸. */
function filterWords(messages: Messages, data: Data, filter: Filter): string[] {
  const { filters, colon, listComma } = messages
  const active = activeChoices(messages, data, filter)
  return FACET_NAMES.flatMap((facet) => {
    const names = active.filter((choice) => choice.facet === facet).map(({ name }) => name)
    if (names.length === 0) return []
    const list = facet === 'clusters' ? filters.chosen(names, filter.match) : names.join(listComma)
    return [filters.facets[facet] + colon + list]
  })
}
