import type { Figure } from './comparabilityFigure.ts'
import type { Comparison } from './comparabilityGroup.ts'
import type { Line } from './comparabilityLines.ts'

/** A line with the figure of each of some parks, and what may be said of these figures together. */
export interface ComparedLine {
  readonly line: Line
  /** The figure of each park that has one, by park id. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly comparison: Comparison
}
