import type { TimeExpression } from '../types.ts'

/** Rules whose expressions take their year from what was said before them. */
const LEANING = new Set(['part_of_year', 'edge_of_year', 'same_year', 'plan_end'])

/**
 * Gives 全年, 6月, 年底, 规划期末 the year that the paragraph spoke of last:
 * `2018年以来，……全年引进产业项目18个` counts 2018. With none, a month is of the article's own year,
 * and 全年 is the year that the article spoke of last.
 */
export function settleYears(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  let last: TimeExpression | null = null
  let spoken: TimeExpression | null = null
  let plan: TimeExpression | null = null
  let end = 0
  return times.map((time) => {
    if (text.slice(end, time.start).includes('\n')) last = null
    end = time.end
    if (time.rule === 'plan') plan = time
    const settled = LEANING.has(time.rule)
      ? lean(time, time.rule === 'plan_end' ? plan : (last ?? (isWhole(text, time) ? spoken : null)))
      : time
    if (isAnchor(settled)) last = spoken = settled
    return settled
  })
}

const isWhole = (text: string, time: TimeExpression): boolean => text.startsWith('全年', time.start)

/** A date in digits is a line's own (发布时间：2024-01-09), not a year that is spoken of. */
const isAnchor = (time: TimeExpression): boolean =>
  time.rule !== 'compared' &&
  time.rule !== 'iso_date' &&
  time.years === null &&
  time.base !== 'now' &&
  time.base !== 'unresolved'

function lean(time: TimeExpression, on: TimeExpression | null): TimeExpression {
  if (time.rule === 'plan_end') return on ? { ...time, base: on.base, year: on.yearTo ?? on.year } : time
  if (on && on.yearTo === null) return { ...time, base: on.base, year: on.year }
  return time.rule === 'same_year' && !on ? time : { ...time, base: 'this_year' }
}
