/** The order of projects by a column: a rank for each row, made once for a dataset; `rowOrder.ts` sorts by them. */
import { amountClasses } from './amountClasses.ts'
import type { CodeArray } from '../codeArray.ts'
import { AMOUNT_GROUPS } from './investmentGroups.ts'
import { perData } from '../perData.ts'
import { rankNumbers, type Ranks } from '../rankNumbers.ts'
import { siteRows } from './siteRows.ts'
import type { RowRanks } from '../rowOrder.ts'
import { columnNamed, type Data, type Table } from '../table.ts'
import { type Modifier, STAGES, UNITS } from '../vocabulary.ts'

/** A bound stands beside its number, on the side to which it is open: 不到10亿, 10亿, 10亿以上, 超过10亿. */
const OPENNESS: Readonly<Record<Modifier, number>> = {
  less_than: 0,
  at_most: 1,
  about_below: 2,
  exact: 3,
  about: 3,
  at_least: 4,
  more_than: 5,
}
const OPENNESSES = 6

/**
 * Investments by amount; then annual outputs, which are none, and what is not told. Yuan come first, then each other
 * currency by itself: without a rate no amount of one is more than an amount of another.
 */
export const amountRanks: (data: Data) => RowRanks = perData(({ tables: { investments } }) => {
  const { codes, classes } = amountClasses(investments)
  const tierOf = classes.map(
    ({ group, unit }) => AMOUNT_GROUPS.indexOf(group) * UNITS.length + UNITS.indexOf(unit),
  )
  const told = rowsTold(codes)
  const byKey = rankNumbers(amountKeys(investments, told))
  const ranks = new Uint32Array(codes.length)
  for (let at = 0; at < told.length; at++) ranks[told[at] as number] = byKey.ranks[at] as number
  const tiers = new Uint8Array(codes.length)
  for (let row = 0; row < tiers.length; row++) tiers[row] = tierOf[codes[row] as number] as number
  return { tiers, ranks, count: byKey.count }
})

function rowsTold(codes: CodeArray): Uint32Array {
  const rows = new Uint32Array(codes.length)
  let length = 0
  for (let row = 0; row < codes.length; row++) if (codes[row] !== 0) rows[length++] = row
  return rows.slice(0, length)
}

/**
 * Number, openness and upper end as digits of one whole number, which stays below 2^53 for thirty million rows. What is no
 * range ends with its number, before every range from there.
 */
function amountKeys(investments: Table<'investments'>, rows: Uint32Array): Float64Array {
  const { codes, classes } = amountClasses(investments)
  const { values } = columnNamed(investments, 'amount', 'number')
  const { values: ends } = columnNamed(investments, 'amountTo', 'number')
  const opennessOf = classes.map(({ modifier }) => OPENNESS[modifier])
  const numbers = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at++) numbers[at] = values[rows[at] as number] as number
  const byNumber = rankNumbers(numbers)
  const ranges = rows.filter((row) => !Number.isNaN(ends[row]))
  const byEnd = rankNumbers(Float64Array.from(ranges, (row) => ends[row] as number))
  const endOf = new Map(Array.from(ranges, (row, at) => [row, 1 + (byEnd.ranks[at] as number)]))
  const keys = new Float64Array(rows.length)
  for (let at = 0; at < keys.length; at++) {
    const row = rows[at] as number
    const openness = opennessOf[codes[row] as number] as number
    const digits = (byNumber.ranks[at] as number) * OPENNESSES + openness
    keys[at] = digits * (byEnd.count + 1) + (endOf.get(row) ?? 0)
  }
  return keys
}

/** From plan to operation; 引进 and mixed groups after them. */
export const stageRanks: (data: Data) => RowRanks = perData(({ tables: { investments } }) => {
  const { words } = columnNamed(investments, 'stage', 'word')
  const ranks = words.map((word) => STAGES.findIndex((stage) => stage === word))
  return ranksOfWords(investments, 'stage', { ranks: Uint32Array.from(ranks), count: STAGES.length })
})

/** In the order of the table of parks. */
export const parkRanks: (data: Data) => RowRanks = perData((data) => {
  const { investments, parks } = data.tables
  const ranks = Uint32Array.from(siteRows(data), (row) => (row < 0 ? parks.length : row))
  return ranksOfWords(investments, 'park', { ranks, count: parks.length + 1 })
})

/** By name, as `compare` orders the words of a language. */
export function nameRanks({ tables: { investments } }: Data, compare: Compare): RowRanks {
  const { words } = columnNamed(investments, 'name', 'word')
  return ranksOfWords(investments, 'name', rankWords(words, compare))
}

/** By the name of the first cluster; `nameOf` is the name of a cluster in the language of `compare`. */
export function clusterRanks(
  { tables: { investments } }: Data,
  compare: Compare,
  nameOf: (cluster: string) => string,
): RowRanks {
  const { starts, codes, words } = columnNamed(investments, 'clusters', 'list')
  const byName = rankWords(words.map(nameOf), compare)
  const ranks = new Uint32Array(investments.length)
  const tiers = new Uint8Array(investments.length)
  for (let at = 0; at < investments.length; at++) {
    const start = starts[at] as number
    if (start === starts[at + 1]) tiers[at] = 1
    else ranks[at] = byName.ranks[codes[start] as number] as number
  }
  return { tiers, ranks, count: byName.count }
}

type Compare = (a: string, b: string) => number

function rankWords(words: readonly string[], compare: Compare): Ranks {
  const order = Array.from(words, (_, at) => at).toSorted((a, b) =>
    compare(words[a] as string, words[b] as string),
  )
  const ranks = new Uint32Array(words.length)
  for (const [place, at] of order.entries()) {
    const before = order[place - 1]
    const isSame = before !== undefined && compare(words[before] as string, words[at] as string) === 0
    ranks[at] = isSame ? (ranks[before] as number) : place
  }
  return { ranks, count: Math.max(1, words.length) }
}

/** By the ranks of the words of a column's dictionary; rows without a word behind the others. */
function ranksOfWords(investments: Table, column: string, { ranks: ofWords, count }: Ranks): RowRanks {
  const { codes } = columnNamed(investments, column, 'word')
  const tiers = new Uint8Array(codes.length)
  const ranks = new Uint32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    if (code < 0) tiers[row] = 1
    else ranks[row] = ofWords[code] as number
  }
  return { tiers, ranks, count }
}
