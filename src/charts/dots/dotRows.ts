/** Rows of a dot plot: those of the bars, in the order of their values, largest first. */
import { byKeys } from '../../dataset/byKeys.ts'
import type { Comparison } from '../../dataset/compare/comparabilityGroup.ts'
import { type BarRow, barRows } from '../bars/barRows.ts'

/** A range stands by its upper end; of two at one number a lower bound comes first, an upper one last. */
const ORDER = byKeys<BarRow>([
  ({ place }) => (place === 'apart' ? 1 : 0),
  ({ figure }) => -(figure.valueTo ?? figure.value),
  ({ figure }) => RANK[figure.modifier],
])
const RANK = {
  more_than: 0,
  at_least: 1,
  exact: 2,
  about: 2,
  about_below: 3,
  at_most: 4,
  less_than: 5,
} as const

export const dotRows = (comparison: Comparison, overrides: readonly string[]): BarRow[] =>
  barRows(comparison, overrides).toSorted(ORDER)
