/**
 * How an amount stands to a range, as far as the text tells. 5亿 is inside 5—10亿; 超过8亿 may be (`maybe`), and so may
 * 8—12亿; 超过10亿 is outside it, as 10亿 itself is not meant. 约 has no stated width, so its number counts.
 */
import { type BitSet, commonRows, everyRow, unitedRows, withoutRows } from './bitSet.ts'
import { countCommon, countRows } from './countRows.ts'
import type { AmountFilter } from './facets.ts'
import { keepLast } from '../keepLast.ts'
import { knownAmounts } from './knownAmounts.ts'
import { numberOrder } from './numberOrder.ts'
import { perData } from '../perData.ts'
import type { Data } from '../table.ts'

export type AmountStanding = 'inside' | 'maybe' | 'outside' | 'unknown'

/** The projects that are asked for by their amount. Something must be. */
export function rowsOfAmount(data: Data, asked: AmountFilter): BitSet {
  const { unknown, asking } = amountIndex(data)
  if (!hasRange(asked)) return unknown
  return asking(...endsOf(asked), asked.maybe, asked.unknown)
}

/** How many of the given projects stand how to the range. */
export function countStandings(
  data: Data,
  range: AmountFilter,
  rows: BitSet,
): Readonly<Record<AmountStanding, number>> {
  const { unknown, inside, possible } = amountIndex(data)
  const ends = endsOf(range)
  const [all, untold, within, allowed] = [
    countRows(rows),
    countCommon(rows, unknown),
    countCommon(rows, inside(...ends)),
    countCommon(rows, possible(...ends)),
  ]
  return { inside: within, maybe: allowed - within, outside: all - untold - allowed, unknown: untold }
}

const hasRange = ({ min, max }: AmountFilter): boolean => min !== null || max !== null

/** Ends that were typed the wrong way round are meant the right way. */
function endsOf({ min, max }: AmountFilter): readonly [from: number, to: number] {
  const isReversed = min !== null && max !== null && min > max
  const [from, to] = isReversed ? [max, min] : [min, max]
  return [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY]
}

interface AmountIndex {
  readonly unknown: BitSet
  /** The rows whose amount lies in the range whatever the text leaves open. */
  readonly inside: (from: number, to: number) => BitSet
  /** The rows whose amount may lie in it: those inside too. */
  readonly possible: (from: number, to: number) => BitSet
  readonly asking: (from: number, to: number, maybe: boolean, unknown: boolean) => BitSet
}

const amountIndex: (data: Data) => AmountIndex = perData((data) => {
  const { length } = data.tables.investments
  const { rows, low, high, known, lowOpen, highOpen } = knownAmounts(data)
  const byLow = numberOrder(length, { rows, values: low })
  const byHigh = numberOrder(length, { rows, values: high })
  // Each end of the range keeps what was found for it: a reader moves one of them.
  const lowBelowFrom = keepLast(byLow.below)
  const highUpToTo = keepLast(byHigh.upTo)
  const unknown = withoutRows(everyRow(length), known)
  const inside = keepLast((from: number, to: number) => withoutRows(highUpToTo(to), lowBelowFrom(from)))
  const isBelow = keepLast((from: number) =>
    unitedRows(byHigh.below(from), commonRows(byHigh.upTo(from), highOpen)),
  )
  const notAbove = keepLast((to: number) => unitedRows(byLow.below(to), withoutRows(byLow.upTo(to), lowOpen)))
  const possible = keepLast((from: number, to: number) =>
    unitedRows(withoutRows(notAbove(to), isBelow(from)), inside(from, to)),
  )
  const asking = keepLast((from: number, to: number, maybe: boolean, asksUnknown: boolean) => {
    const told = maybe ? possible(from, to) : inside(from, to)
    return asksUnknown ? unitedRows(told, unknown) : told
  })
  return { unknown, inside, possible, asking }
})
