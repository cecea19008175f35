import { boundsOf } from '../bounds.ts'
import type { AmountFilter } from './facets.ts'
import { amountGroup } from '../projects/investmentGroups.ts'
import { perData } from '../perData.ts'
import { type Data, numberAt, wordAt } from '../table.ts'
import type { Modifier } from '../vocabulary.ts'

/**
 * How an amount stands to a range, as far as the text tells. 5亿 is inside 5—10亿; 超过8亿 may be (`maybe`), and so may
 * 8—12亿; 超过10亿 is outside it, as 10亿 itself is not meant. 约 has no stated width, so its number counts.
 */
const STANDINGS = ['inside', 'maybe', 'outside', 'unknown'] as const
export type AmountStanding = (typeof STANDINGS)[number]

/** CNY; `low` is NaN where the amount is unknown, `high` is Infinity where the text sets no upper end. */
interface AmountColumns {
  readonly low: Float64Array
  readonly high: Float64Array
  /** 1: the end itself is not among the possible amounts. */
  readonly lowOpen: Uint8Array
  readonly highOpen: Uint8Array
}

const amountColumns: (data: Data) => AmountColumns = perData(({ tables: { investments } }) => {
  const { length } = investments
  const columns: AmountColumns = {
    low: new Float64Array(length).fill(Number.NaN),
    high: new Float64Array(length),
    lowOpen: new Uint8Array(length),
    highOpen: new Uint8Array(length),
  }
  for (let at = 0; at < length; at++) {
    if (amountGroup(investments, at) !== 'known' || wordAt(investments, 'unit', at) !== 'CNY') continue
    const value = numberAt(investments, 'amount', at) as number
    const modifier = (wordAt(investments, 'modifier', at) ?? 'exact') as Modifier
    const bounds = boundsOf({ value, valueTo: numberAt(investments, 'amountTo', at), modifier })
    // No amount is below nothing.
    columns.low[at] = bounds.low ?? 0
    columns.high[at] = bounds.high ?? Number.POSITIVE_INFINITY
    columns.lowOpen[at] = Number(bounds.lowOpen)
    columns.highOpen[at] = Number(bounds.highOpen)
  }
  return columns
})

/** For each row of `investments` the place in `STANDINGS` of how its amount stands to the range. */
function standingsOf(data: Data, { min, max }: AmountFilter): Uint8Array {
  const { low, high, lowOpen, highOpen } = amountColumns(data)
  // Ends that were typed the wrong way round are meant the right way.
  const isReversed = min !== null && max !== null && min > max
  const from = (isReversed ? max : min) ?? Number.NEGATIVE_INFINITY
  const to = (isReversed ? min : max) ?? Number.POSITIVE_INFINITY
  const [inside, maybe, outside, unknown] = [0, 1, 2, 3]
  const standings = new Uint8Array(low.length)
  for (let row = 0; row < low.length; row++) {
    const [least, most] = [low[row] as number, high[row] as number]
    if (Number.isNaN(least)) standings[row] = unknown
    else if (least >= from && most <= to) standings[row] = inside
    else {
      const isBelow = most < from || (most === from && highOpen[row] === 1)
      const isAbove = least > to || (least === to && lowOpen[row] === 1)
      standings[row] = isBelow || isAbove ? outside : maybe
    }
  }
  return standings
}

/** Sets `bit` in the marks of every project that is not asked for by its amount; clears it in the others. */
export function markAmounts(data: Data, asked: AmountFilter, marks: Uint8Array, bit: number): void {
  const passes = STANDINGS.map((standing) => amountPasses(asked, standing))
  const standings = standingsOf(data, asked)
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row] as number
    marks[row] = passes[standings[row] as number] === true ? mark & ~bit : mark | bit
  }
}

/** How many of the projects without a mark stand how to the range; marks of `ignored` bits count for none. */
export function countStandings(
  data: Data,
  range: AmountFilter,
  marks: Uint8Array,
  ignored: number,
): Readonly<Record<AmountStanding, number>> {
  const counts = STANDINGS.map(() => 0)
  for (const [row, standing] of standingsOf(data, range).entries())
    if (((marks[row] as number) & ~ignored) === 0) counts[standing] = (counts[standing] as number) + 1
  const [inside = 0, maybe = 0, outside = 0, unknown = 0] = counts
  return { inside, maybe, outside, unknown }
}

/** Whether a project of this standing is asked for. */
function amountPasses({ min, max, maybe, unknown }: AmountFilter, standing: AmountStanding): boolean {
  const hasRange = min !== null || max !== null
  if (standing === 'unknown') return unknown || !hasRange
  if (!hasRange) return !unknown
  return standing === 'inside' || (standing === 'maybe' && maybe)
}
