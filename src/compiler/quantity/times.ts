import type { TimeExpression } from '../types.ts'
import { settleYears } from './time-context.ts'
import { type Reading, ROC_TIME_RULE, TIME_RULES } from './time-rules.ts'

const BLANK = {
  base: 'unresolved',
  year: null,
  yearTo: null,
  month: null,
  monthTo: null,
  day: null,
  years: null,
  instant: false,
  since: false,
} as const satisfies Reading

/** Words by which a text shows that it counts years as Taiwan does; only there is 109年 the year 2020. */
const TAIWAN = /民国|新台币|台币|行政院|坪/

/** Reads every expression of time of a repaired text, in order; they never overlap. */
export function readTimes(text: string): TimeExpression[] {
  const rules = TAIWAN.test(text) ? [...TIME_RULES, ROC_TIME_RULE] : TIME_RULES
  const found = rules.flatMap((rule) =>
    Array.from(text.matchAll(rule.pattern), (match): TimeExpression | null => {
      const reading = rule.read(match.groups ?? {})
      const span = { start: match.index, end: match.index + match[0].length }
      return reading && { ...BLANK, ...reading, ...span, rule: rule.name }
    }).filter((time) => time !== null),
  )
  return settleYears(
    text,
    withoutOverlaps(found).map((time) => markCompared(text, time)),
  )
}

/** Of expressions that overlap, the one that starts first stays, then the longer. */
function withoutOverlaps(times: TimeExpression[]): TimeExpression[] {
  const kept: TimeExpression[] = []
  let end = 0
  for (const time of times.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (time.start < end) continue
    kept.push(time)
    end = time.end
  }
  return kept
}

/**
 * 较去年提升35个位次, 比上年同期增长, 与2011年相比: the time compared with, not the time of the figure.
 * Such an expression keeps its reading and gets the rule `compared`.
 */
function markCompared(text: string, time: TimeExpression): TimeExpression {
  const before = text.slice(Math.max(0, time.start - 2), time.start)
  const after = text.slice(time.end, time.end + 4)
  const compared =
    /[较比]$|相对$|高于$|低于$/.test(before) || /^同期|^相比|^的\d|^的[一二两三四五六七八九十数]/.test(after)
  return compared ? { ...time, rule: 'compared' } : time
}
