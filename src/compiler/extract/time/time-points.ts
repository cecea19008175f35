import type { Span, TimeExpression } from '../../types.ts'

/** A time without a year or a month. It is written out: a spread takes ten times as long. */
const pointAt = (
  { start, end }: Span,
  base: TimeExpression['base'],
  instant: boolean,
  rule: string,
): TimeExpression => ({
  base,
  year: null,
  yearTo: null,
  month: null,
  monthTo: null,
  day: null,
  years: null,
  instant,
  since: false,
  start,
  end,
  rule,
})

/** The article's date, where 已 or 累计 or a stage says so without a word of time. */
export const nowAt = (span: Span): TimeExpression => pointAt(span, 'now', true, 'running_total')

/** Before some change, or at some time to come: the text does not tell when. */
export const formerAt = (span: Span): TimeExpression => pointAt(span, 'unresolved', false, 'former')
