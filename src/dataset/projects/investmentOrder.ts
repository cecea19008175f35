/** The order of projects by a column: keys are made once for a dataset, then rows are sorted as numbers. */
import { amountOfRow } from './amountOfRow.ts'
import type { Amount } from '../bounds.ts'
import { AMOUNT_GROUPS, amountGroup } from './investmentGroups.ts'
import { perData } from '../perData.ts'
import { columnNamed, type Data, type Table, wordAt } from '../table.ts'
import { type Modifier, STAGES, UNITS } from '../vocabulary.ts'

/** One of each row of `investments`. */
export interface SortKeys {
  /** Smaller tiers come first in either direction: what has no value is always last. */
  readonly tiers: Uint8Array
  readonly keys: Float64Array
}

/** Rows in the order of the keys; equal ones stay in the order of the text. */
export function sortRows(rows: Uint32Array, { tiers, keys }: SortKeys, descending: boolean): Uint32Array {
  const direction = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const tier = (tiers[a] as number) - (tiers[b] as number)
    return tier || direction * ((keys[a] as number) - (keys[b] as number)) || a - b
  })
}

/** A bound stands beside its number, on the side to which it is open: 不到10亿, 10亿, 10亿以上, 超过10亿. */
const OPENNESS: Readonly<Record<Modifier, number>> = {
  less_than: -2,
  at_most: -1,
  about_below: -0.5,
  exact: 0,
  about: 0,
  at_least: 1,
  more_than: 2,
}

/**
 * Investments by amount; then annual outputs, which are none, and what is not told. Yuan come first, then each other
 * currency by itself: without a rate no amount of one is more than an amount of another.
 */
export const amountKeys: (data: Data) => SortKeys = perData(({ tables: { investments } }) => {
  const amounts = Array.from({ length: investments.length }, (_, at) => amountOfRow(investments, at))
  const order = rankedBy(amounts, (a, b) => compareAmounts(a, b))
  const tiers = Uint8Array.from(amounts, (_, at) => {
    const group = AMOUNT_GROUPS.indexOf(amountGroup(investments, at))
    const unit = UNITS.findIndex((known) => known === wordAt(investments, 'unit', at))
    return group * UNITS.length + Math.max(0, unit)
  })
  return { tiers, keys: order }
})

function compareAmounts(a: Amount | null, b: Amount | null): number {
  if (!a || !b) return Number(a !== null) - Number(b !== null)
  const openness = OPENNESS[a.modifier] - OPENNESS[b.modifier]
  return a.value - b.value || openness || (a.valueTo ?? a.value) - (b.valueTo ?? b.value)
}

/** From plan to operation; 引进 and mixed groups after them. */
export const stageKeys: (data: Data) => SortKeys = perData(({ tables: { investments } }) => {
  const { words } = columnNamed(investments, 'stage', 'word')
  return keysOfWords(
    investments,
    'stage',
    words.map((word) => STAGES.findIndex((stage) => stage === word)),
  )
})

/** In the order of the table of parks. */
export const parkKeys: (data: Data) => SortKeys = perData(({ tables: { investments, parks } }) => {
  const ids = columnNamed(parks, 'id', 'word')
  const places = new Map(Array.from(ids.codes, (code, at) => [ids.words[code], at]))
  const { words } = columnNamed(investments, 'park', 'word')
  return keysOfWords(
    investments,
    'park',
    words.map((word) => places.get(word) ?? parks.length),
  )
})

/** By name, as `compare` orders the words of a language. */
export function nameKeys({ tables: { investments } }: Data, compare: Compare): SortKeys {
  const { words } = columnNamed(investments, 'name', 'word')
  return keysOfWords(investments, 'name', rankedBy(words, compare))
}

/** By the name of the first cluster; `nameOf` is the name of a cluster in the language of `compare`. */
export function clusterKeys(
  { tables: { investments } }: Data,
  compare: Compare,
  nameOf: (cluster: string) => string,
): SortKeys {
  const { starts, codes, words } = columnNamed(investments, 'clusters', 'list')
  const ranks = rankedBy(words.map(nameOf), compare)
  const keys = new Float64Array(investments.length)
  const tiers = new Uint8Array(investments.length)
  for (let at = 0; at < investments.length; at++) {
    const start = starts[at] as number
    if (start === starts[at + 1]) tiers[at] = 1
    else keys[at] = ranks[codes[start] as number] as number
  }
  return { tiers, keys }
}

type Compare = (a: string, b: string) => number

/** The place of each item in the order; equal items share one. */
function rankedBy<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Float64Array {
  const order = Array.from(items, (_, at) => at).toSorted((a, b) =>
    compare(items[a] as Item, items[b] as Item),
  )
  const ranks = new Float64Array(items.length)
  for (const [place, at] of order.entries()) {
    const before = order[place - 1]
    const isSame = before !== undefined && compare(items[before] as Item, items[at] as Item) === 0
    ranks[at] = isSame ? (ranks[before] as number) : place
  }
  return ranks
}

/** `places` are of the words of the column's dictionary. */
function keysOfWords(investments: Table, column: string, places: ArrayLike<number>): SortKeys {
  const { codes } = columnNamed(investments, column, 'word')
  return {
    tiers: Uint8Array.from(codes, (code) => Number(code < 0)),
    keys: Float64Array.from(codes, (code) => places[code] ?? 0),
  }
}
