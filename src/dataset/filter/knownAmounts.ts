/** The projects of which the text tells an amount of investment in CNY, and between what it lies. */
import { addRow, type BitSet, noRows } from './bitSet.ts'
import { boundsOf } from '../bounds.ts'
import { columnNamed, type Data, type Table } from '../table.ts'
import type { Modifier } from '../vocabulary.ts'

export interface KnownAmounts {
  /** Rows of `investments`, ascending. */
  readonly rows: Uint32Array
  /** CNY, one of each of these rows; 0 where the text sets no lower end, Infinity where it sets no upper one. */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly known: BitSet
  /** The end itself is not among the possible amounts. */
  readonly lowOpen: BitSet
  readonly highOpen: BitSet
}

/** Columns are read as they lie, a national table being too long for a record a row. */
export function knownAmounts({ tables: { investments } }: Data): KnownAmounts {
  const rows = knownRows(investments)
  const { values } = columnNamed(investments, 'amount', 'number')
  const { values: valuesTo } = columnNamed(investments, 'amountTo', 'number')
  const { codes, words } = columnNamed(investments, 'modifier', 'word')
  // Codes begin at -1, for what is not told.
  const reaches = [null, ...words].map(reachOf)
  const [low, high] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  const [known, lowOpen, highOpen] = Array.from({ length: 3 }, () => noRows(investments.length)) as Three
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const reach = reaches[(codes[row] as number) + 1] as Reach
    const value = values[row] as number
    const valueTo = valuesTo[row] as number
    low[at] = reach.hasLow ? value : 0
    if (reach.hasHigh) high[at] = Number.isNaN(valueTo) ? value : valueTo
    else high[at] = Number.POSITIVE_INFINITY
    addRow(known, row)
    if (reach.lowOpen) addRow(lowOpen, row)
    if (reach.highOpen) addRow(highOpen, row)
  }
  return { rows, low, high, known, lowOpen, highOpen }
}

type Three = [BitSet, BitSet, BitSet]

/** `amountGroup` calls them known; of these the ones in CNY. */
function knownRows(investments: Table<'investments'>): Uint32Array {
  const { values } = columnNamed(investments, 'amount', 'number')
  const kinds = columnNamed(investments, 'amountKind', 'word')
  const units = columnNamed(investments, 'unit', 'word')
  const isInvestment = [null, ...kinds.words].map((kind) => kind !== 'annual_output')
  const isYuan = [null, ...units.words].map((unit) => unit === 'CNY')
  const { codes: kindOf } = kinds
  const { codes: unitOf } = units
  const rows = new Uint32Array(values.length)
  let length = 0
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue
    if (isInvestment[(kindOf[row] as number) + 1] !== true) continue
    if (isYuan[(unitOf[row] as number) + 1] === true) rows[length++] = row
  }
  return rows.slice(0, length)
}

interface Reach {
  readonly hasLow: boolean
  readonly hasHigh: boolean
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** What a modifier does to the ends of any amount: `boundsOf` says it of one. */
function reachOf(modifier: string | null): Reach {
  const bounds = boundsOf({ value: 1, valueTo: 2, modifier: (modifier ?? 'exact') as Modifier })
  return {
    hasLow: bounds.low !== null,
    hasHigh: bounds.high !== null,
    lowOpen: bounds.lowOpen,
    highOpen: bounds.highOpen,
  }
}
