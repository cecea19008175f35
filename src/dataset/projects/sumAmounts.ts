/** Sums of investments that mix nothing: each kind of amount and each currency by itself, bounds as bounds. */
import { type AmountCells, amountCells } from './amountCells.ts'
import type { AmountClass } from './amountClasses.ts'
import { amountOfRow } from './amountOfRow.ts'
import { type Amount, type Bounds, boundsOf } from '../bounds.ts'
import { amountWithin } from '../compare/scaleAmount.ts'
import { perTable } from '../perTable.ts'
import type { Rows } from '../rows.ts'
import { type Table, wordAt } from '../table.ts'
import type { AmountKind, Unit } from '../vocabulary.ts'

export interface AmountSum {
  /** null: the text does not say what the amounts are of. */
  readonly kind: AmountKind | null
  readonly unit: Unit
  readonly amount: Amount
  /** Rows of `investments` whose amounts it is the sum of, in the order given. */
  readonly rows: Uint32Array
}
export interface AmountSums {
  /** 总投资, 一期, 增资 apart: one may be a part of another. In the order of the vocabulary, yuan before other currencies. */
  readonly sums: readonly AmountSum[]
  /** Rows that state an annual output: no investment, and never added up. */
  readonly outputs: Uint32Array
  /** How many rows there are, and how many of them state no amount. */
  readonly count: number
  readonly unknown: number
}

export function sumAmounts(investments: Table<'investments'>, rows: Rows): AmountSums {
  const [sums] = sumAmountsOfGroups(investments, rows, oneGroup(investments), 1)
  return sums as AmountSums
}

const oneGroup = perTable(({ length }) => new Uint8Array(length))

/** The sums of each group of the rows (`groupOf[row]`, below `groups`): all in one pass, and no object a row. */
export function sumAmountsOfGroups(
  investments: Table<'investments'>,
  rows: Rows,
  groupOf: ArrayLike<number>,
  groups: number,
): AmountSums[] {
  const cells = amountCells(investments, rows, groupOf, groups)
  return Array.from({ length: groups }, (_, group) => sumsOf(investments, cells, group))
}

function sumsOf(investments: Table<'investments'>, cells: AmountCells, group: number): AmountSums {
  const held = cells.kinds.map((classes, kind) => ({ classes, rows: cells.rowsOf(group, kind) }))
  const output = held.find(({ classes: [first] }) => cells.classes[first as number]?.group === 'output')
  return {
    sums: held
      .filter((each) => each !== output && each.rows.length > 0)
      .map(({ classes, rows }) => sumOf(investments, cells, group, classes, rows)),
    outputs: output?.rows ?? new Uint32Array(),
    count: cells.count(group),
    unknown: cells.countOf(group, 0),
  }
}

/** What the only one of some outputs says. */
export function outputOf(investments: Table<'investments'>, rows: Uint32Array): AmountSum {
  const [row = -1] = rows
  const amount = amountOfRow(investments, row)
  if (!amount) throw new RangeError(`row ${row} states no output`)
  return { kind: 'annual_output', unit: (wordAt(investments, 'unit', row) ?? 'CNY') as Unit, amount, rows }
}

/** One amount alone keeps its own word (近7亿); bounds would round it off to 约. */
function sumOf(
  investments: Table<'investments'>,
  cells: AmountCells,
  group: number,
  classes: readonly number[],
  rows: Uint32Array,
): AmountSum {
  const { kind, unit } = cells.classes[classes[0] as number] as AmountClass
  const parts = classes
    .filter((at) => cells.countOf(group, at) > 0)
    .map((at) => boundsOf(cells.total(group, at)))
  const amount = rows.length === 1 ? amountOfRow(investments, rows[0] as number) : amountWithin(total(parts))
  if (!amount) throw new RangeError('a sum of known amounts is known at one end')
  return { kind, unit, amount, rows }
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
