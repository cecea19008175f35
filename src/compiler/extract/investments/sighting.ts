import type { Stage } from '../../../dataset/vocabulary.ts'
import type { Span, TimeExpression } from '../../types.ts'
import type { Facts } from './facts.ts'
import type { StageWord } from './stage.ts'

/** 0: inferred (在…项目现场), or none; 1: to be (预计明年投产); 2: so. */
type Certainty = 0 | 1 | 2
export const certaintyOf = (word: StageWord | null): Certainty => (word ? (word.toBe ? 1 : 2) : 0)

/** One naming of a project in the text, with what is said of it there. */
export interface Sighting extends Facts {
  /** Where it is named; for 该项目, where it was named last. */
  readonly name: Span
  /** The name as it is published. */
  readonly called: string
  /** The words that prove it. */
  readonly evidence: Span
  readonly stage: Stage | null
  /** How surely the stage is told. */
  readonly certainty: Certainty
  readonly investors: readonly string[]
  readonly clusters: readonly string[]
  readonly time: TimeExpression | null
  readonly rule: string
}
