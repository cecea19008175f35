import eventTable from '../../../../data/events.json' with { type: 'json' }
import { indicesIn } from '../../span.ts'
import type { Article, Block, Dating, Span, TimeExpression } from '../../types.ts'
import { blocksToDo } from '../time/plan-section.ts'
import { alternatives } from '../words/alternatives.ts'

/** The article was written in [from, to]; months are counted from year 0. */
interface Evidence {
  readonly from: number
  readonly to: number
  readonly span: Span
}

/** Infers a span of months from the latest thing that the article reports as past. Null when it dates nothing. */
export function inferDate(article: Article): Dating | null {
  const evidence = [...eventsIn(article.repaired.text), ...reportsIn(article)]
  const latest = evidence.reduce<Evidence | null>((a, b) => (a && a.from >= b.from ? a : b), null)
  const year = lastYearTold(article)
  const dateline = datelineOf(article)
  if (dateline)
    return dateDateline(dateline, Math.max(latest?.from ?? 0, year === null ? 0 : monthOf(year, 12)))
  // What the article tells of a later year, it tells after it: an older date is history, and dates nothing.
  if (!latest || (year !== null && monthOf(year, 1) > latest.to)) return null
  return {
    published: `${formatMonth(latest.from)}/${formatMonth(latest.to)}`,
    basis: 'inferred',
    span: latest.span,
  }
}

/** The last bare year that something is told of as past: 2018年完成工业总产值98亿元. */
function lastYearTold(article: Article): number | null {
  const { text } = article.repaired
  const years = article.times.flatMap((time) => {
    const { base, year, yearTo, month, instant } = time
    const bare = base === 'absolute' && yearTo === null && (month === null || (instant && month === 12))
    return bare &&
      year !== null &&
      isPast(text, time) &&
      !HOPES.test(text.slice(time.end, time.end + HORIZON))
      ? [year]
      : []
  })
  return years.length > 0 ? Math.max(...years) : null
}

/** 2025年，全县工业总产值将突破500亿元: the hope may stand some words behind its year. */
const HOPES = /将|力争|计划|预计|目标|达产|规划|要|打算|安排|思路|展望/
const HORIZON = 24

/** 中新网重庆4月15日电: a day without its year. */
const DATELINE = /^[^。！？]{2,40}?(?<![\d年])(?<month>1[0-2]|[1-9])月(?<day>[12]\d|3[01]|[1-9])日[电讯]/

/** 清河日报讯（记者 某某）5月18日，……: the day of the news, in its first words. */
const LEDE =
  /^(?:[^。！？，：（]{0,24}[讯电道])?(?:（[^）]{0,40}）)?[\s：“]{0,2}(?:昨天|昨日|今天|今日)?(?:（)?(?<month>1[0-2]|[1-9])月(?<day>[12]\d|3[01]|[1-9])日(?=[，上下晚在]|）)/

function datelineOf(article: Article): { month: number; day: number; span: Span } | null {
  const body = article.blocks.find(({ kind }) => kind === 'body')
  const words = body ? article.repaired.text.slice(body.start, body.end) : ''
  const match = DATELINE.exec(words) ?? LEDE.exec(words)
  if (!body || !match?.groups) return null
  const { month, day } = match.groups
  const at = match[0].lastIndexOf(`${month}月${day}日`)
  return {
    month: Number(month),
    day: Number(day),
    span: { start: body.start + at, end: body.start + match[0].length },
  }
}

/** The first such day that is not before the month `earliest`; without one, its year stays unknown. */
function dateDateline(
  { month, day, span }: { month: number; day: number; span: Span },
  earliest: number,
): Dating | null {
  if (earliest === 0) return null
  const year = Math.floor(earliest / 12) + (month - 1 < earliest % 12 ? 1 : 0)
  return {
    published: `${formatMonth(monthOf(year, month))}-${String(day).padStart(2, '0')}`,
    basis: 'inferred',
    span,
  }
}

const EVENT = new RegExp(
  `(?:${alternatives(eventTable.events.map(({ zh }) => zh))})(?:刚刚)?(?:胜利|圆满|隆重|成功)?(?:召开|开幕|闭幕|举行)(?!以来|之后|以后)`,
  'g',
)

/** 乘着党的十八大胜利召开的东风: written when that was news, in its month or the next. */
function eventsIn(text: string): Evidence[] {
  return [...text.matchAll(EVENT)].flatMap((match) => {
    const event = eventTable.events.find(({ zh }) => match[0].startsWith(zh))
    const [year, month] = (event?.month ?? '').split('-').map(Number)
    if (!year || !month) return []
    const from = monthOf(year, month)
    return [{ from, to: from + 1, span: { start: match.index, end: match.index + match[0].length } }]
  })
}

/** The times that it reports on, but for those under 2014年工作打算. */
function reportsIn(article: Article): Evidence[] {
  const { blocks, repaired, times } = article
  const toDo = new Set(
    Array.from(blocksToDo(article), (index) => indicesIn(times, blocks[index] as Block)).flatMap(
      ({ from, to }) => times.slice(from, to),
    ),
  )
  return times.flatMap((time) => (isPast(repaired.text, time) && !toDo.has(time) ? datedBy(time) : []))
}

/**
 * What a dated report lets one infer. 2018年12月18日: in that month or the next. 截止2021年上半年: once that half is
 * over, and before the year's own figures. A bare year says too little.
 */
function datedBy(time: TimeExpression): Evidence[] {
  const { base, year, month, monthTo, start, end } = time
  if (base !== 'absolute' || year === null || month === null) return []
  const span = { start, end }
  if (monthTo === null) {
    const from = monthOf(year, month)
    return [{ from, to: from + 1, span }]
  }
  const from = monthOf(year, monthTo) + 1
  const yearEnd = monthOf(year, 12)
  return [{ from, to: from > yearEnd ? from + MONTHS_TO_ANNUAL_FIGURES : yearEnd, span }]
}

/** A year's figures are in print by March. */
const MONTHS_TO_ANNUAL_FIGURES = 2

const AHEAD =
  /(?:预计|预定|最快|最迟|计划|力争|拟|将|确保|争取|目标|规划|(?:^|[^年月日截])[到至])[^，。；]{0,6}$/
const BEFORE_IT =
  /^(?:底|末|年底)?(?:之?前|将|拟|计划|力争|预计)|^度?(?:[^，。；]{0,4}工作)?(?:打算|安排|计划|思路|展望|目标)/
const WINDOW = 10

/** Not 力争2020年6月投产, nor 2020年6月底前建成. */
export const isPast = (text: string, { start, end }: Span): boolean =>
  !AHEAD.test(text.slice(Math.max(0, start - WINDOW), start)) &&
  !BEFORE_IT.test(text.slice(end, end + WINDOW))

const monthOf = (year: number, month: number): number => year * 12 + month - 1

const formatMonth = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
