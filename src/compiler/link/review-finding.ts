import type { Finding, Span } from '../types.ts'

/** What can be wrong with a review. All are errors: a verdict that does not hold must not stand. */
type ReviewCode =
  | 'review-malformed'
  | 'review-quote-missing'
  | 'review-quote-ambiguous'
  | 'review-figure-unread'
  | 'review-no-record'
  | 'review-many-records'
  | 'review-no-change'

export const reviewFinding = (
  code: ReviewCode,
  args: readonly string[],
  span: Span | null = null,
): Finding => ({
  code,
  severity: 'error',
  args,
  span,
})

/** Did a step of a verdict fail? */
export const isFinding = (result: object): result is Finding => 'code' in result && 'severity' in result
