import { holds } from '../../span.ts'
import type { Article, Quantity, Sentence, Span } from '../../types.ts'
import { CharSet } from './char-set.ts'

/** A stretch of a sentence without a comma: it says one thing, or lists several. */
export interface Clause extends Span {
  readonly sentence: Sentence
  /** Its place in the list of clauses that it was read with. */
  readonly at: number
  /** Index of the sentence in `article.sentences`. */
  readonly sentenceIndex: number
  /** A range of `article.quantities`. */
  readonly from: number
  readonly to: number
}

/** A quantity with the words of the clause that belong to it alone. */
export interface Figure {
  /** Index in `article.quantities`. */
  readonly index: number
  readonly quantity: Quantity
  readonly clause: Clause
  /** From the start of its clause, or from what belongs to the figure before it. */
  readonly before: Span
  /** To the end of its clause, or to what belongs to the figure after it. */
  readonly after: Span
}

const CLAUSE_MARKS = new CharSet('，。；：！？（）\n')

/**
 * Cuts sentences at their commas, colons and brackets; those inside a time (去（106）年) do not cut. All of the article's,
 * or those that are `wanted`; quantities and times are in order too, so one walk along them does.
 */
export function clausesOf(article: Article, wanted: (sentence: Sentence) => boolean = () => true): Clause[] {
  const { sentences, quantities, times, repaired } = article
  const clauses: Clause[] = []
  let quantity = 0
  let time = 0
  for (const [sentenceIndex, sentence] of sentences.entries()) {
    if (!wanted(sentence)) continue
    let { start } = sentence
    for (let at = start; at <= sentence.end; at++) {
      if (at < sentence.end && !CLAUSE_MARKS.isAt(repaired.text, at)) continue
      time = firstEndingAfter(times, at, time)
      if (at < sentence.end && isInside(times[time], at, sentence)) continue
      const from = firstStartingFrom(quantities, start, quantity)
      quantity = firstEndingAfter(quantities, at, from)
      if (at > start)
        clauses.push({ start, end: at, sentence, sentenceIndex, from, to: quantity, at: clauses.length })
      start = at + 1
    }
  }
  return clauses
}

const isInside = (time: Span | undefined, at: number, sentence: Span): boolean =>
  time !== undefined && time.start <= at && holds(sentence, time)

/** The first index from `from` on whose span ends after `end`. */
function firstEndingAfter(spans: readonly Span[], end: number, from: number): number {
  let at = from
  while (at < spans.length && (spans[at] as Span).end <= end) at++
  return at
}

/** The first index from `from` on whose span starts at `start` or after it. */
function firstStartingFrom(spans: readonly Span[], start: number, from: number): number {
  let at = from
  while (at < spans.length && (spans[at] as Span).start < start) at++
  return at
}

/**
 * A list is parted here: 项目8个、|10亿元以上项目4个;  亮化街路50公里和|光电建筑应用面积10万平方米;
 * but not in 9个市、县重点项目.
 */
const LIST_MARK = /(?<!^[市省县区国国])[、/]|以及|及其|及|和(?!谐|平)|并(?!网|购)|与/

/** How many characters around a figure may speak of it; a clause may be as long as the article. */
export const REACH = 120

/** The figures of a clause, in order, each with its words; those of the first begin at `from`. */
export function figuresOf(article: Article, clause: Clause, from: number): Figure[] {
  const { text } = article.repaired
  const figures: Figure[] = []
  let start = from
  for (let index = clause.from; index < clause.to; index++) {
    const quantity = article.quantities[index] as Quantity
    const next = index + 1 < clause.to ? article.quantities[index + 1] : undefined
    const end = next?.start ?? clause.end
    const mark = next ? LIST_MARK.exec(text.slice(quantity.end, end)) : null
    const cut = mark ? quantity.end + mark.index : end
    figures.push({
      index,
      quantity,
      clause,
      before: { start: Math.max(start, quantity.start - REACH), end: quantity.start },
      after: { start: quantity.end, end: Math.min(cut, quantity.end + REACH) },
    })
    if (!isDuration(quantity) && !isSameNoun(text.slice(quantity.end, end)))
      start = mark ? cut + mark[0].length : quantity.end
  }
  return figures
}

/** 将在三年内新建道路25公里: how long it takes parts no list. */
const isDuration = ({ unit }: Quantity): boolean => unit === 'yr' || unit === 'month' || unit === 'd'

/** 新修道路6条|12.8公里, 新建道路48条|共|126公里: two figures of one noun. */
const isSameNoun = (between: string): boolean => /^(?:共计?|合计|总长|总计|约)?$/u.test(between)

/** Do the words after a figure run up to the next one, with no mark of a list between? 66个|重点项目开工|64个 */
export const sharesWords = (text: string, { after, clause }: Figure): boolean =>
  after.end < clause.end && !/[、/和与及并以]/u.test(text.charAt(after.end))
