import type { TimeExpression } from '../types.ts'

/** Reads every expression of time of a repaired text, in order. */
export function readTimes(text: string): TimeExpression[] {
  void text
  return []
}
