/** What a view shows in words, for what leaves the page: its parks and all filters. */
import { FACET_NAMES, type Filter, NO_FILTER } from '../../dataset/filter/facets.ts'
import { select } from '../../dataset/filter/filter.ts'
import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkFullName, parkName } from '../../i18n/names.ts'
import type { Choice } from '../../store/choice.ts'
import { comparedParks } from '../../dataset/compare/comparedParks.ts'
import { activeChoices } from '../filters/facetNames.ts'

type ViewChoice = Pick<Choice, 'page' | 'document' | 'parks' | 'onlyComparable'>

/** A line each: the parks that the view is of; then every filter that is on, or that none is. */
export function selectionWords(
  messages: Messages<'comparison' | 'sharing'>,
  data: Data,
  choice: ViewChoice,
  filter: Filter,
): readonly string[] {
  const { share } = messages
  const passing = select(data, filter).parks
  switch (choice.page) {
    case 'compare': {
      const { parks } = comparedParks(data, passing, choice.parks)
      const only = choice.onlyComparable ? [messages.compare.onlyComparable] : []
      const names = parks.map((id) => parkName(messages, data, id))
      return [share.parksChosen(names), filtersLine(messages, data, filter, only)]
    }
    case 'park': {
      // Of a park outside the filter its page keeps nothing back.
      const held = choice.document === null || passing.includes(choice.document) ? filter : NO_FILTER
      const park = choice.document ?? ''
      return [share.parksChosen([parkFullName(messages, data, park)]), filtersLine(messages, data, held)]
    }
    default:
      return [share.allParks, filtersLine(messages, data, filter)]
  }
}

function filtersLine(
  messages: Messages<'sharing'>,
  data: Data,
  filter: Filter,
  more: readonly string[] = [],
): string {
  const { share } = messages
  const words = [...filterWords(messages, data, filter), ...more]
  return words.length > 0 ? share.filtered(words) : share.unfiltered
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
