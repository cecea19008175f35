import { indicesIn } from '../../span.ts'
import type { Article, Span, TimeExpression } from '../../types.ts'
import { type Clause, type Figure, REACH } from '../words/clause.ts'

/** What has been said of time so far, where a clause begins. */
export interface TimeThread {
  /** The last time of the sentence; a semicolon hands it on. */
  readonly sentence: TimeExpression | null
  /** The time that opened the sentence: it holds for all of it, whatever happened in between. */
  readonly opening: TimeExpression | null
  /** The last time that opened a sentence of the paragraph. */
  readonly paragraph: TimeExpression | null
  /** The time that a list was introduced by (“十四五”期间，实施三大工程：): it holds for all items. */
  readonly list: TimeExpression | null
  /** The time that a report is of, by its title or its last heading that tells (2022年一季度经济运行简报). */
  readonly section: TimeExpression | null
  /** In a numbered paragraph, the months that the article reports on: 1—5月，…。⏎一是…。⏎二是…. */
  readonly item: TimeExpression | null
  /** A running total has begun in this sentence (先后, 累计, 共). */
  readonly running: Span | null
}
export const NO_TIME: TimeThread = {
  sentence: null,
  opening: null,
  paragraph: null,
  list: null,
  section: null,
  item: null,
  running: null,
}

/** Words of a running total: it holds at the article's date. */
const RUNNING =
  /现有|累计|先后|总共|共计|合计|一共|共(?=有|引|签|投|建|落|入|完成|解决|实施|争|获|吸|拥|设|招|开|达|计|组|培|辖|申|为)|已|拥有|总数|总量|历年/

/** Where `text` speaks of a running total between `start` and `end`. */
export function runningIn(text: string, { start, end }: Span): Span | null {
  const match = RUNNING.exec(text.slice(start, end))
  return match && { start: start + match.index, end: start + match.index + match[0].length }
}

/** The times in `span` that say when; 较去年 only compares. */
export function timesIn(article: Article, span: Span): TimeExpression[] {
  const { from, to } = indicesIn(article.times, span)
  return from === to ? [] : article.times.slice(from, to).filter(({ rule }) => rule !== 'compared')
}

/** The words of the clause before a figure, as far as they may speak of it. */
export const wordsBefore = ({ clause, quantity }: Figure): Span => ({
  start: Math.max(clause.start, quantity.start - REACH),
  end: quantity.start,
})

/** What may stand before the time that opens a sentence: 仅2018年, “今年, 自2015年, 【王主任】今年. */
const BEFORE_OPENING = /^(?:【[^】]{1,10}】)?[\s“”"（]{0,3}[仅自从到在而据]?$/
/** 数据显示，2018年…: a short clause may come first. */
const SHORT_CLAUSE = 12

/** Does `time` stand at the head of its clause? */
export const opensClause = (text: string, start: number, time: TimeExpression): boolean =>
  time.start - start < SHORT_CLAUSE && BEFORE_OPENING.test(text.slice(start, time.start))

/** The thread after a clause. */
export function followTime(article: Article, clause: Clause, before: TimeThread): TimeThread {
  const running = before.running ?? runningIn(article.repaired.text, clause)
  const times = timesIn(article, clause)
  if (times.length === 0 && running === before.running) return before
  const lasting = times.filter((time) => !isLocal(article.repaired.text, time, before.opening))
  const [first] = lasting
  const early = before.sentence === null && clause.start - clause.sentence.start <= SHORT_CLAUSE
  const opens = first && early && opensClause(article.repaired.text, clause.start, first) ? first : null
  const opening = opens ?? before.opening
  const isHistory = opening !== null && lasting.some((time) => isOfAnotherYear(time, opening))
  const paragraph = opens ?? before.paragraph
  return {
    sentence: lasting.at(-1) ?? before.sentence,
    opening: isHistory ? null : opening,
    paragraph: isHistory && paragraph === opening ? null : paragraph,
    list: before.list,
    section: before.section,
    item: before.item,
    running,
  }
}

/** 2012年启动扩区，2016年获批，规划面积……: a history, and no time of what comes after it. */
const isOfAnotherYear = (a: TimeExpression, b: TimeExpression): boolean =>
  a.base === 'absolute' && b.base === 'absolute' && a.year !== b.year

/**
 * 仅2017年到位融资6.5亿元: with 仅 and no comma behind it, a time holds for its own clause.
 * So it does in a forecast within what another time opened: 截至11月末，完成86亿元，预计全年可达94亿元；投资完成41亿元.
 */
const isLocal = (text: string, { start, end }: TimeExpression, opening: TimeExpression | null): boolean =>
  (/[仅光单]$/.test(text.slice(Math.max(0, start - 1), start)) && text[end] !== '，') ||
  (opening !== null && /(?:预计|预期|有望|力争)$/.test(text.slice(Math.max(0, start - 2), start)))

/** What a new sentence takes over from the one before it. */
export function nextSentence(
  article: Article,
  previous: Clause | undefined,
  clause: Clause,
  thread: TimeThread,
  report: TimeExpression | null,
): TimeThread {
  if (!previous) return NO_TIME
  const { text } = article.repaired
  if (previous.sentence.block !== clause.sentence.block) {
    const numbered = isItem(text, clause)
    const list = introduces(text, previous) ? thread.paragraph : numbered ? thread.list : null
    const section = reportedIn(article, previous.sentence.block) ?? thread.section
    return { ...NO_TIME, paragraph: list, list, section, item: numbered ? report : null }
  }
  if (text[previous.sentence.end - 1] === '；') return { ...thread, running: null }
  const { paragraph, list, section, item } = thread
  return { ...NO_TIME, paragraph, list, section, item }
}

/** 上半年|工作总结, 2023年|主要经济指标完成情况: a heading of what was done in a time. */
const REPORT = /^度?[^，。；]{0,12}(?:总结|综述|简报|简况|情况|回顾|快报|月报|季报|年报|通报)/
/** No heading is longer. */
const LONGEST_HEADING = 60

function reportedIn(article: Article, index: number): TimeExpression | null {
  const block = article.blocks[index]
  if (block?.kind !== 'heading' || block.end - block.start > LONGEST_HEADING) return null
  const time = timesIn(article, block).find(({ base }) => base !== 'now' && base !== 'unresolved')
  return time && !time.since && REPORT.test(article.repaired.text.slice(time.end, block.end)) ? time : null
}

const introduces = (text: string, { sentence }: Clause): boolean =>
  /[：:]/.test(text.charAt(sentence.end - 1))

/** “1”是……, 2.……, （三）……: an item of a list in paragraphs of their own. */
const isItem = (text: string, { start }: Clause): boolean =>
  /^[\s“"（(]{0,3}(?:\d{1,2}[”"、.．）)]|[一二三四五六七八九十][、是）)]|[①-⑩·●■])/.test(
    text.slice(start, start + 6),
  )
