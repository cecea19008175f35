/** Sums of investments that mix nothing: each kind of amount and each currency by itself, bounds as bounds. */
import { amountOfRow } from './amountOfRow.ts'
import { type Amount, type Bounds, boundsOf } from '../bounds.ts'
import { groupBy } from '../groupBy.ts'
import { amountWithin } from '../compare/scaleAmount.ts'
import { type Table, wordAt } from '../table.ts'
import { AMOUNT_KINDS, type AmountKind, type Unit } from '../vocabulary.ts'

export interface AmountSum {
  /** null: the text does not say what the amounts are of. */
  readonly kind: AmountKind | null
  readonly unit: Unit
  readonly amount: Amount
  /** Rows of `investments` whose amounts it is the sum of. */
  readonly rows: readonly number[]
}
interface AmountSums {
  /** 总投资, 一期, 增资 apart: one may be a part of another. In the order of the vocabulary. */
  readonly sums: readonly AmountSum[]
  /** Annual outputs, each alone: no investment, and never added up. */
  readonly outputs: readonly AmountSum[]
  /** Rows without an amount. */
  readonly unknown: readonly number[]
}

export function sumAmounts(investments: Table<'investments'>, rows: Iterable<number>): AmountSums {
  const groups = groupBy(rows, (row) => (amountOfRow(investments, row) ? kindKey(investments, row) : UNKNOWN))
  const take = (key: string) => {
    const members = groups.get(key) ?? []
    groups.delete(key)
    return members
  }
  const unknown = take(UNKNOWN)
  const outputs = take(OUTPUT).map((row) => sumOf(investments, [row]))
  const sums = Array.from(groups.values(), (members) => sumOf(investments, members))
  return { sums: sums.toSorted((a, b) => placeOf(a) - placeOf(b)), outputs, unknown }
}

const UNKNOWN = 'unknown'
const OUTPUT = 'annual_output'

function kindKey(investments: Table<'investments'>, row: number): string {
  const kind = wordAt(investments, 'amountKind', row) ?? ''
  return kind === OUTPUT ? OUTPUT : `${kind} ${wordAt(investments, 'unit', row) ?? 'CNY'}`
}

const placeOf = ({ kind }: AmountSum): number =>
  kind === null ? AMOUNT_KINDS.length : AMOUNT_KINDS.indexOf(kind)

function sumOf(investments: Table<'investments'>, rows: readonly number[]): AmountSum {
  const [first = 0] = rows
  const amounts = rows.flatMap((row) => amountOfRow(investments, row) ?? [])
  return {
    kind: wordAt(investments, 'amountKind', first) as AmountKind | null,
    unit: (wordAt(investments, 'unit', first) ?? 'CNY') as Unit,
    amount: addAmounts(amounts),
    rows,
  }
}

/** One amount alone keeps its own word (近7亿); bounds would round it off to 约. */
function addAmounts(amounts: readonly Amount[]): Amount {
  const [only] = amounts
  const sum = only && amounts.length === 1 ? only : amountWithin(total(amounts.map(boundsOf)))
  if (!sum) throw new RangeError('a sum of known amounts is known at one end')
  return sum
}

/** 10亿以上 and 5亿 are 15亿以上; 不到10亿 and 5亿 are between 5 and 15亿, as no amount is below nothing. */
function total(bounds: readonly Bounds[]): Omit<Bounds, 'shape'> {
  const some = (test: (one: Bounds) => boolean) => bounds.some(test)
  const isOpenAbove = some(({ high }) => high === null)
  const low = sum(bounds.map((one) => one.low ?? 0))
  const isOpenBelow = !some((one) => one.low !== null) && !isOpenAbove
  return {
    low: isOpenBelow ? null : low,
    high: isOpenAbove ? null : sum(bounds.map(({ high }) => high ?? 0)),
    lowOpen: some(({ lowOpen }) => lowOpen),
    highOpen: some(({ highOpen }) => highOpen),
    approximate: some(({ approximate }) => approximate),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
