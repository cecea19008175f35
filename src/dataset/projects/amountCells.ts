/** Amounts added up by group and by what is alike in all but the number, and the rows that state them. */
import { type AmountClass, type AmountClasses, amountClasses } from './amountClasses.ts'
import type { Amount } from '../bounds.ts'
import type { Rows } from '../rows.ts'
import { columnNamed, type Table } from '../table.ts'
import { AMOUNT_KINDS, UNITS } from '../vocabulary.ts'

export interface AmountCells {
  readonly classes: readonly AmountClass[]
  /** Places of classes that may be added: one kind in one currency each, annual outputs all together. In their order. */
  readonly kinds: readonly (readonly number[])[]
  /** How many rows a group has, and how many of a class. */
  readonly count: (group: number) => number
  readonly countOf: (group: number, at: number) => number
  /** The amounts of a class in a group: their lower and their upper ends, under the modifier that all of them have. */
  readonly total: (group: number, at: number) => Amount
  /** The rows of a kind in a group, in the order given. */
  readonly rowsOf: (group: number, kind: number) => Uint32Array
}

/** Row r is in group `groupOf[r]`, below `groups`. */
export function amountCells(
  investments: Table<'investments'>,
  rows: Rows,
  groupOf: ArrayLike<number>,
  groups: number,
): AmountCells {
  const known = amountClasses(investments)
  const { classes } = known
  const kinds = kindsOf(classes)
  const width = classes.length
  const sums = addUp(investments, rows, groupOf, groups * width, known)
  const stated = rowsByKind(rows, groupOf, sums.counts, known, kinds)
  const cell = (group: number, at: number) => group * width + at
  return {
    classes,
    kinds,
    count: (group) => sums.counts.subarray(cell(group, 0), cell(group + 1, 0)).reduce((a, b) => a + b, 0),
    countOf: (group, at) => sums.counts[cell(group, at)] as number,
    total: (group, at) => ({
      value: sums.lows[cell(group, at)] as number,
      valueTo: sums.highs[cell(group, at)] as number,
      modifier: (classes[at] as AmountClass).modifier,
    }),
    rowsOf: (group, kind) => {
      const part = group * kinds.length + kind
      return stated.rows.subarray(stated.starts[part], stated.starts[part + 1])
    },
  }
}

function kindsOf(classes: readonly AmountClass[]): number[][] {
  const kinds = new Map<number, number[]>()
  for (const [at, each] of classes.entries()) {
    if (each.group === 'unknown') continue
    const place = placeOf(each)
    kinds.set(place, [...(kinds.get(place) ?? []), at])
  }
  return [...kinds].toSorted(([a], [b]) => a - b).map(([, held]) => held)
}

/** In the order of the vocabulary, an amount of nobody knows what behind the others. */
function placeOf({ group, kind, unit }: AmountClass): number {
  const place = kind === null ? AMOUNT_KINDS.length : AMOUNT_KINDS.indexOf(kind)
  return place * UNITS.length + (group === 'output' ? 0 : UNITS.indexOf(unit))
}

/** Counts and both ends of each cell. */
function addUp(
  investments: Table<'investments'>,
  rows: Rows,
  groupOf: ArrayLike<number>,
  cells: number,
  { codes, classes }: AmountClasses,
) {
  const { values } = columnNamed(investments, 'amount', 'number')
  const { values: tops } = columnNamed(investments, 'amountTo', 'number')
  const counts = new Uint32Array(cells)
  const lows = new Float64Array(cells)
  const highs = new Float64Array(cells)
  const width = classes.length
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const code = codes[row] as number
    const cell = (groupOf[row] as number) * width + code
    counts[cell] = (counts[cell] as number) + 1
    if (code === 0) continue
    const value = values[row] as number
    const top = tops[row] as number
    lows[cell] = (lows[cell] as number) + value
    highs[cell] = (highs[cell] as number) + (Number.isNaN(top) ? value : top)
  }
  return { counts, lows, highs }
}

/** The rows that state an amount, group after group and kind after kind: a counting sort. */
function rowsByKind(
  rows: Rows,
  groupOf: ArrayLike<number>,
  counts: Uint32Array,
  { codes, classes }: AmountClasses,
  kinds: readonly (readonly number[])[],
) {
  const kindOf = new Uint16Array(classes.length)
  for (const [kind, held] of kinds.entries()) for (const at of held) kindOf[at] = kind
  const starts = new Uint32Array((counts.length / classes.length) * kinds.length + 1)
  for (const [cell, count] of counts.entries()) {
    const code = cell % classes.length
    if (code === 0) continue
    const part = Math.floor(cell / classes.length) * kinds.length + (kindOf[code] as number)
    starts[part + 1] = (starts[part + 1] as number) + count
  }
  for (let part = 1; part < starts.length; part++)
    starts[part] = (starts[part] as number) + (starts[part - 1] as number)
  const ends = starts.slice()
  const stated = new Uint32Array(starts.at(-1) as number)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const code = codes[row] as number
    if (code === 0) continue
    const part = (groupOf[row] as number) * kinds.length + (kindOf[code] as number)
    const end = ends[part] as number
    stated[end] = row
    ends[part] = end + 1
  }
  return { rows: stated, starts }
}
