/** Amounts added up within one kind, never across: a phase, a total and a capital increase are different things. */
import { type BoundShape, boundsOf } from './bounds.ts'
import { groupBy } from './groupBy.ts'
import type { Investment } from './schema.ts'
import { rowAt, type Table } from './table.ts'
import { AMOUNT_KINDS, type AmountKind, type Modifier, type Unit } from './vocabulary.ts'

export interface AmountSum {
  /** null: the text does not say what the amount is of. */
  readonly kind: AmountKind | null
  /** Rows of `investments` in the sum, in the order given. */
  readonly rows: readonly number[]
  /** In `unit`; the lower end where a range is among them. */
  readonly value: number
  readonly valueTo: number | null
  readonly unit: Unit
  /** A sum of which one part is a lower bound is a lower bound. */
  readonly modifier: Modifier
}
interface Part {
  readonly row: number
  readonly project: Investment & { readonly amount: number; readonly unit: Unit }
}

/**
 * The known amounts of these rows by kind and currency, kinds in the order of the vocabulary. Upper bounds (不超过) are
 * a sum of their own: added to a lower one they would bound nothing.
 */
export function amountSums(investments: Table<'investments'>, rows: Iterable<number>): AmountSum[] {
  const parts = Array.from(rows, (row) => ({ row, project: rowAt(investments, row) })).filter(isKnown)
  const groups = groupBy(parts, ({ project }) =>
    [project.amountKind, project.unit, shapeOf(project) === 'upper'].join(' '),
  )
  const order = ({ kind }: AmountSum) => (kind === null ? AMOUNT_KINDS.length : AMOUNT_KINDS.indexOf(kind))
  return Array.from(groups.values(), sumOf).toSorted((a, b) => order(a) - order(b))
}

const isKnown = (part: { readonly row: number; readonly project: Investment }): part is Part =>
  part.project.amount !== null && part.project.unit !== null

const shapeOf = ({ amount, amountTo, modifier }: Part['project']): BoundShape =>
  boundsOf({ value: amount, valueTo: amountTo, modifier: modifier ?? 'exact' }).shape

function sumOf(parts: readonly Part[]): AmountSum {
  const [first] = parts
  if (!first) throw new RangeError('a sum of nothing')
  const projects = parts.map(({ project }) => project)
  const isRange = projects.some(({ amountTo }) => amountTo !== null)
  return {
    kind: first.project.amountKind,
    rows: parts.map(({ row }) => row),
    value: total(projects.map(({ amount }) => amount)),
    valueTo: isRange ? total(projects.map(({ amount, amountTo }) => amountTo ?? amount)) : null,
    unit: first.project.unit,
    modifier: modifierOf(projects),
  }
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** Of one amount its own; of several the weakest claim that any of them forces. */
function modifierOf(projects: readonly Part['project'][]): Modifier {
  const held = new Set(projects.map(({ modifier }) => modifier ?? 'exact'))
  const [only = 'exact'] = held
  if (held.size === 1) return only
  if (held.has('more_than')) return 'more_than'
  return WEAKER.find((modifier) => held.has(modifier)) ?? 'about'
}
const WEAKER: readonly Modifier[] = ['at_least', 'less_than', 'at_most']
