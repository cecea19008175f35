/** What the filters are called: the choices of a facet, and everything that is being filtered by. */
import {
  type AmountFilter,
  type Facet,
  FACET_NAMES,
  type Filter,
  isActive,
  UNKNOWN,
  type WordFacet,
} from '../../dataset/filter/facets.ts'
import type { FacetCount } from '../../dataset/filter/facetCounts.ts'
import type { Data } from '../../dataset/table.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'

/** 造纸, 河南, 投产, 2018 年. */
export function choiceName(messages: Messages, data: Data, facet: WordFacet, value: string): string {
  const { filters } = messages
  if (value === UNKNOWN) return filters.unknown[facet]
  switch (facet) {
    case 'clusters':
      return clusterName(messages, data, value)
    case 'provinces':
      return messages.provinces[value] ?? value
    case 'years':
      return filters.year(value)
    case 'stages':
    case 'statuses':
    case 'scopes':
      return namesOf(messages, facet)[value] ?? value
  }
}

function namesOf(
  messages: Messages,
  facet: 'stages' | 'statuses' | 'scopes',
): Readonly<Record<string, string>> {
  return { stages: messages.stages, statuses: messages.statuses, scopes: messages.filters.scopes }[facet]
}

/** 投资额不少于 10 亿元; null where no range is asked for. */
function rangeName(messages: Messages, { min, max, maybe }: AmountFilter): string | null {
  const { filters } = messages
  const text = (value: number) =>
    formatQuantity(messages, { value, valueTo: null, unit: 'CNY', modifier: 'exact' }).text
  const range = () => {
    if (min !== null && max !== null)
      return filters.amountBetween(text(Math.min(min, max)), text(Math.max(min, max)))
    return min === null ? filters.amountTo(text(max ?? 0)) : filters.amountFrom(text(min))
  }
  if (min === null && max === null) return null
  return maybe ? filters.amountMaybeToo(range()) : range()
}

/** One thing that is being filtered by, and the filter's part without it. */
export interface ActiveChoice {
  readonly facet: Facet
  readonly name: string
  readonly without: Partial<Filter>
}

export function activeChoices(messages: Messages, data: Data, filter: Filter): ActiveChoice[] {
  return FACET_NAMES.filter((facet) => isActive(filter, facet)).flatMap((facet): ActiveChoice[] => {
    if (facet === 'amount') return activeAmounts(messages, filter.amount)
    const chosen: readonly string[] = filter[facet]
    return chosen.map((value) => ({
      facet,
      name: choiceName(messages, data, facet, value),
      without: { [facet]: chosen.filter((other) => other !== value) },
    }))
  })
}

function activeAmounts(messages: Messages, amount: AmountFilter): ActiveChoice[] {
  const facet = 'amount'
  const range = rangeName(messages, amount)
  const rangeless = { ...amount, min: null, max: null, maybe: false }
  return [
    ...(range === null ? [] : [{ facet, name: range, without: { amount: rangeless } } as const]),
    ...(amount.unknown
      ? [
          {
            facet,
            name: messages.filters.unknown.amount,
            without: { amount: { ...amount, unknown: false } },
          } as const,
        ]
      : []),
  ]
}

/** The number beside a choice: of the records that the facet is about. */
export function countShown(facet: WordFacet, { parks, investments, observations }: FacetCount): number {
  switch (facet) {
    case 'clusters':
    case 'stages':
      return investments
    case 'provinces':
      return parks
    case 'statuses':
    case 'scopes':
      return observations
    case 'years':
      return observations + investments
  }
}
