import { cut } from '../../span.ts'
import type { Article, Dating, TimeExpression } from '../../types.ts'
import { type Figure, REACH } from '../words/clause.ts'
import type { IndicatorRow } from '../indicators/lexicon.ts'
import { isPast } from '../masthead/inferred-date.ts'
import { formerAt, nowAt } from './time-points.ts'
import { opensClause, runningIn, type TimeThread, timesIn, wordsBefore } from './time-thread.ts'

/** Times that the article as a whole sets. */
export interface ArticleTimes {
  /** The time that opens the article's first sentence. */
  readonly lead: TimeExpression | null
  /** The last date that an article without a stated date counts up to: its 目前. */
  readonly dataDate: TimeExpression | null
  /** The year the article was written in, the later one if it may be two. */
  readonly year: number | null
  /** The months that it reports on, by its title or its first paragraph: 上半年, 1—5月. */
  readonly report: TimeExpression | null
  /** The last year that it tells of as past, and the last of a five-year plan that it names. */
  readonly lastYear: number | null
  readonly lastPlan: number | null
}
/** What a figure's time depends on besides what was said. */
interface Tense {
  readonly row: IndicatorRow
  readonly kind: IndicatorRow['kind']
  /** 在建, 洽谈: how things stand, not what was done. */
  readonly standing: boolean
  readonly planned: boolean
}

/** 本次, 此次: the occasion that the paragraph spoke of. */
const OCCASION = /本次|此次|这次|当天|会上|仪式上/

/** Digits of a year in ISO 8601. */
const YEAR = 4

export function readArticleTimes(article: Article, dating: Dating): ArticleTimes {
  const first = article.sentences.find(({ block }) => article.blocks[block]?.kind === 'body')
  const time = first && timesIn(article, first)[0]
  const lead = time && opensClause(article.repaired.text, first.start, time) ? time : null
  const counted = article.times.findLast((said) => isDataDate(article, said) && datesArticle(dating, said))
  const year = dating.published?.split('/').at(-1)?.slice(0, YEAR)
  return {
    lead,
    dataDate: counted ? { ...counted, month: counted.monthTo ?? counted.month, monthTo: null } : null,
    year: year ? Number(year) : null,
    report: reportTime(article),
    lastYear: latest(
      article.times.flatMap((said) => (isPast(article.repaired.text, said) ? (said.year ?? []) : [])),
    ),
    lastPlan: latest(
      article.times.flatMap(({ rule, yearTo }) => (rule.startsWith('plan') ? (yearTo ?? []) : [])),
    ),
  }
}
/** A title and a lede say it, or nobody does. */
function reportTime(article: Article): TimeExpression | null {
  const title = article.blocks.find(({ kind }) => kind === 'heading' || kind === 'body')
  const lede = article.blocks.find(({ kind }) => kind === 'body')
  const times = [...(title ? timesIn(article, title) : []), ...(lede ? timesIn(article, lede) : [])]
  return (
    times.find(
      ({ monthTo, instant, since, base }) => monthTo !== null && !instant && !since && base !== 'now',
    ) ?? null
  )
}

const latest = (years: readonly number[]): number | null => (years.length > 0 ? Math.max(...years) : null)

/** 截止2021年上半年, 截至2012年底; not 预定2023年底完工. */
const isDataDate = ({ repaired }: Article, time: TimeExpression): boolean =>
  time.base === 'absolute' && time.instant && time.month !== null && isPast(repaired.text, time)

/** Is it all that the article's own date is known from? Where more is known, 目前 is that date. */
const datesArticle = ({ basis, span }: Dating, { start }: TimeExpression): boolean =>
  basis === 'unknown' || (basis === 'inferred' && span?.start === start)

/** The time that a figure holds at or runs over; null when the text does not tell. */
export function timeOf(
  article: Article,
  figure: Figure,
  thread: TimeThread,
  tense: Tense,
  times: ArticleTimes,
): TimeExpression | null {
  const said = saidTime(article, figure, thread, tense)
  const time = said
    ? fitted(article, figure, said, thread, tense, times)
    : unsaid(article, figure, thread, tense, times)
  const holdsNow = time ? time.base === 'now' && time.instant : tense.kind === 'stock'
  return holdsNow ? (times.dataDate ?? time) : time
}

/** The time of the clause, else of the sentence. What happened earlier in the sentence is no date of a stock. */
function saidTime(
  article: Article,
  figure: Figure,
  { sentence, opening }: TimeThread,
  { kind, planned, standing }: Tense,
): TimeExpression | undefined {
  const { clause, quantity } = figure
  const own = timesIn(article, wordsBefore(figure)).at(-1)
  const carried = kind === 'stock' && !planned && !sentence?.instant ? opening : sentence
  const told = own ?? carried
  // 接下来，加快18个在建项目进度: they are under construction now.
  if (told?.rule === 'future' && standing) return undefined
  if (told) return planned ? told : toDate(told, opening)
  return timesIn(article, { start: quantity.end, end: Math.min(clause.end, quantity.end + REACH) })[0]
}

/** 预计2019年6月完工，全数进驻后年产值80亿元: some time after the time told. */
const AFTERWARDS = /(?:投产|达产|量产|建成|竣工|完工|进驻|入驻|满产)(?:达效|使用|运营)?之?后/

const sinceTime = ({ repaired }: Article, { quantity }: Figure, time: TimeExpression): string =>
  repaired.text.slice(Math.max(time.end, quantity.start - REACH), quantity.start)

/** 截至10月底，今年……: this year up to then; but 预计全年…… is of all of it. */
const toDate = (time: TimeExpression, opening: TimeExpression | null): TimeExpression =>
  time.base === 'this_year' &&
  time.month === null &&
  time.years === null &&
  !time.since &&
  opening?.base === 'this_year' &&
  isMonthEnd(opening)
    ? { ...time, month: 1, monthTo: opening.month }
    : time

const isMonthEnd = (time: TimeExpression | null): time is TimeExpression & { month: number } =>
  time !== null && time.instant && time.base !== 'now' && time.month !== null

function fitted(
  article: Article,
  figure: Figure,
  time: TimeExpression,
  { running }: TimeThread,
  { row, kind, planned }: Tense,
  { lead }: ArticleTimes,
): TimeExpression | null {
  if (kind !== 'stock' && time.rule === 'up_to_now' && lead?.since) return lead
  // 目前落户企业15家，投产后预计产值296亿元: no one says when.
  if (row.yearly && planned && time.base === 'now') return null
  if (planned && AFTERWARDS.test(sinceTime(article, figure, time))) return null
  const { text } = article.repaired
  const total = cut(text, wordsBefore(figure)).includes('累计') || (running && cut(text, running) === '累计')
  return row.yearly && isMonthEnd(time) && !total ? fromNewYear(time) : time
}

/** 截至2012年底 a year's output is the year's; 截至11月末, that of its months so far. */
const fromNewYear = (time: TimeExpression & { month: number }): TimeExpression =>
  time.month === 12
    ? { ...time, month: null, instant: false }
    : { ...time, month: 1, monthTo: time.monthTo ?? time.month, day: null, instant: false }

/**
 * No time in the sentence: of a running total the article's date, of a list the paragraph's time,
 * of anything else that was done the year that opens the article.
 */
function unsaid(
  article: Article,
  figure: Figure,
  { paragraph, section: headed, item, running }: TimeThread,
  { row, kind, standing, planned }: Tense,
  { lead }: ArticleTimes,
): TimeExpression | null {
  const before = wordsBefore(figure)
  const section = headed ?? item
  if (paragraph && OCCASION.test(cut(article.repaired.text, before))) return paragraph
  if (paragraph?.rule === 'plan') return paragraph
  if (planned) {
    if (paragraph && !paragraph.instant) return paragraph
    if (lead && isOneYear(lead) && !lead.since) return lead
    return kind === 'stock' && row.id !== 'planned_area' ? formerAt(figure.quantity) : null
  }
  const total = row.yearly ? null : (runningIn(article.repaired.text, before) ?? running)
  const period = kind === 'flow' && !standing ? (paragraph ?? section) : null
  if (total && period && isPeriod(period) && cut(article.repaired.text, total) === '先后') return period
  if (total || standing) return nowAt(total ?? figure.quantity)
  if (paragraph && (paragraph.base !== 'now' || kind === 'stock')) return paragraph
  return kind === 'flow' ? (section ?? (lead && isOneYear(lead) ? lead : null)) : null
}

/** 上半年, not 目前: what was done one after the other (先后) was done within it. */
const isPeriod = ({ base, instant, since }: TimeExpression): boolean => base !== 'now' && !instant && !since

/** 2011年，……; 今年以来，……: not a day in the news. */
const isOneYear = ({ month, yearTo, years }: TimeExpression): boolean =>
  month === null && yearTo === null && years === null
