/** The parks and all filters of a view in words, for what leaves the page. */
import type { AmountFilter } from '../../dataset/facets.ts'
import { UNKNOWN } from '../../dataset/facets.ts'
import type { Data } from '../../dataset/table.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName, parkName } from '../../i18n/names.ts'
import type { Choice } from '../../store/choice.ts'

/** A line each: the parks that were chosen, or that all are; then every filter that is on, or that none is. */
export function selectionWords(messages: Messages, data: Data, choice: Choice): string[] {
  const { share } = messages
  const parks = choice.parks.map((id) => parkName(messages, data, id))
  const filters = filterWords(messages, data, choice)
  return [
    parks.length > 0 ? share.parksChosen(parks) : share.allParks,
    filters.length > 0 ? share.filtered(filters) : share.unfiltered,
  ]
}

function filterWords(messages: Messages, data: Data, choice: Choice): string[] {
  const { share, filters, listComma, statuses, stages } = messages
  const list = (names: readonly string[]) => names.join(listComma)
  const clusters = choice.clusters.map((id) => clusterName(messages, data, id))
  const stageOf = (stage: Choice['stages'][number]) => (stage === UNKNOWN ? share.unknown : stages[stage])
  const perhapsUnknown = (word: string) => (word === UNKNOWN ? share.unknown : word)
  const words: readonly (readonly [keyof typeof share.facets, string])[] = [
    ['clusters', filters.chosen(clusters, choice.match)],
    ['provinces', list(choice.provinces.map(perhapsUnknown))],
    ['stages', list(choice.stages.map(stageOf))],
    ['amount', amountWords(messages, choice.amount)],
    ['statuses', list(choice.statuses.map((status) => statuses[status]))],
    ['scopes', list(choice.scopes.map((scope) => share.scopes[scope]))],
    ['years', list(choice.years.map(perhapsUnknown))],
  ]
  return words.filter(([, said]) => said !== '').map(([facet, said]) => share.facets[facet](said))
}

function amountWords(messages: Messages, { min, max, maybe, unknown }: AmountFilter): string {
  const { share, compare, listComma } = messages
  const amount = (value: number) =>
    formatQuantity(messages, { value, valueTo: null, unit: 'CNY', modifier: 'exact' }).text
  const hasRange = min !== null || max !== null
  const range = () => {
    if (min !== null && max !== null) return compare.between(amount(min), amount(max))
    return min === null ? compare.atMost(amount(max ?? 0)) : compare.atLeast(amount(min))
  }
  return [
    ...(hasRange ? [range()] : []),
    ...(hasRange && maybe ? [share.maybe] : []),
    ...(unknown ? [hasRange ? share.unknownToo : share.unknown] : []),
  ].join(listComma)
}
