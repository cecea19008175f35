import type { Stage } from '../../dataset/vocabulary.ts'
import type { Span, TimeExpression } from '../types.ts'
import type { Facts } from './investment-facts.ts'

/** One naming of a project in the text, with what is said of it there. */
export interface Sighting extends Facts {
  /** Where it is named; for 该项目, where it was named last. */
  readonly name: Span
  /** The name as it is published. */
  readonly called: string
  /** The words that prove it. */
  readonly evidence: Span
  readonly stage: Stage | null
  /** The stage is said, not inferred from 在…项目现场. */
  readonly stageSaid: boolean
  readonly investors: readonly string[]
  readonly clusters: readonly string[]
  readonly time: TimeExpression | null
  readonly rule: string
}
