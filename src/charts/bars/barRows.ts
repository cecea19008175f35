/** Rows of a bar chart: the figures of a comparison in drawing order, each with its place and why it stands there. */
import type { Comparison } from '../../dataset/compare/comparabilityGroup.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'

/** A bar is a claim of comparability; `override` is the reader's claim against the rules. */
export type BarPlace = 'together' | 'override' | 'apart'
export interface BarRow {
  readonly figure: ShownFigure
  readonly place: BarPlace
  /** Of several bars of a park, whether it is the first; and which line it is of. */
  readonly isHead?: boolean
  readonly about?: string
}

/** Those together first, with what the reader adds, in the order given; then those apart. `overrides` are park ids. */
export function barRows(comparison: Comparison, overrides: readonly string[]): BarRow[] {
  const added = comparison.apart.filter(({ figure }) => overrides.includes(figure.park))
  const apart = comparison.apart.filter((item) => !added.includes(item))
  return [
    ...comparison.together.map((figure) => ({ figure, place: 'together' as const })),
    ...added.map(({ figure }) => ({ figure, place: 'override' as const })),
    ...apart.map(({ figure }) => ({ figure, place: 'apart' as const })),
  ]
}
