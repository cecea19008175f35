import type { TimeExpression } from '../types.ts'

/** Rules whose expressions take their year from what was said before them. */
const LEANING = new Set(['part_of_year', 'edge_of_year', 'same_year', 'plan_end'])

/**
 * Gives 全年, 6月, 年底, 规划期末 the year that the paragraph spoke of last:
 * `2018年以来，……全年引进产业项目18个` counts 2018. With none, a month is of the year that the report is of by its
 * title or its last heading (2019年工作总结), else of the article's own,
 * and 全年 is the year that the article spoke of last.
 */
export function settleYears(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  let last: TimeExpression | null = null
  let spoken: TimeExpression | null = null
  let headed: TimeExpression | null = null
  let plan: TimeExpression | null = null
  let end = 0
  return times.map((time) => {
    if (end === 0 || text.slice(end, time.start).includes('\n')) {
      last = headed
      if (headsReport(text, time)) headed = time
    }
    end = time.end
    if (time.rule === 'plan') plan = time
    const settled = LEANING.has(time.rule)
      ? lean(time, time.rule === 'plan_end' ? plan : (last ?? (isWhole(text, time) ? spoken : null)))
      : time
    if (isAnchor(settled)) last = spoken = settled
    return settled
  })
}

/** 云海开发区|2019年|工作总结, 二、|2020年|工作打算: a line that says which year it is about, and is no sentence. */
function headsReport(text: string, time: TimeExpression): boolean {
  if (time.base !== 'absolute' || time.rule !== 'year' || time.yearTo !== null || time.since) return false
  const before = text.slice(Math.max(0, time.start - LONGEST_HEAD), time.start)
  const after = text.slice(time.end, time.end + LONGEST_HEAD)
  return HEAD_BEFORE.test(before) && REPORT.test(after)
}
const LONGEST_HEAD = 30
const HEAD_BEFORE = /(?:^|\n)[^\n，。；]*$/
const REPORT =
  /^度?[^\n，。；]{0,12}(?:总结|综述|简报|简况|情况|回顾|通报|打算|安排|计划|目标|思路|重点)[^\n，。；]{0,20}(?:\n|$)/

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
