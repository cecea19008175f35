/** The words of comparability: verdicts, the five axes, and what a rule on an axis is. */
import type { Bounds } from '../bounds.ts'
import type { ShownFigure } from './conversion.ts'
import type { Period } from '../period.ts'

/** From best to worst. */
export const VERDICTS = ['comparable', 'with_notes', 'not_comparable'] as const
export type Verdict = (typeof VERDICTS)[number]

export const AXES = ['unit', 'period', 'scope', 'status', 'definition'] as const
export type Axis = (typeof AXES)[number]

/** One figure, read once for all rules. */
export interface Side {
  readonly observation: ShownFigure
  readonly period: Period
  readonly bounds: Bounds
}
/** What a figure says on an axis, as it stands in the dataset; null: nothing. */
export type Say = (observation: ShownFigure) => string | null

export interface Rule<Code extends string> {
  readonly code: Code
  readonly verdict: Verdict
  readonly when: (a: Side, b: Side) => boolean
  /** What a side says, where it is not what the axis says. */
  readonly says?: Say
}
