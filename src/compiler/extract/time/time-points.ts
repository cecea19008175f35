import type { Span, TimeExpression } from '../../types.ts'

const NOWHERE = {
  year: null,
  yearTo: null,
  month: null,
  monthTo: null,
  day: null,
  years: null,
  since: false,
} as const

/** The article's date, where 已 or 累计 or a stage says so without a word of time. */
export const nowAt = ({ start, end }: Span): TimeExpression => ({
  ...NOWHERE,
  start,
  end,
  base: 'now',
  instant: true,
  rule: 'running_total',
})

/** Before some change, or at some time to come: the text does not tell when. */
export const formerAt = ({ start, end }: Span): TimeExpression => ({
  ...NOWHERE,
  start,
  end,
  base: 'unresolved',
  instant: false,
  rule: 'former',
})
