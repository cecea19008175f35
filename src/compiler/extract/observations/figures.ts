import { cut, indicesIn } from '../../span.ts'
import type { Article, Quantity, Span } from '../../types.ts'
import { type Clause, type Figure, figuresOf, REACH } from '../words/clause.ts'
import { findNames, type NameHit } from '../indicators/lexicon.ts'
import { type Match, matchIndicator, matchName, type Surroundings } from '../indicators/match.ts'
import type { ReadFigure } from './draft.ts'
import { isReplaced } from '../indicators/previous-value.ts'
import { readSeries } from '../indicators/series.ts'
import { isMoney, thresholdsOf } from '../indicators/threshold.ts'

/** The clauses around one, in the same sentence. */
export interface Neighbours {
  readonly before: Clause | null
  readonly ahead: Clause | null
}

/** The figures of a clause with their nouns; the sum of a threshold is no figure of its own. */
export function readFigures(article: Article, clause: Clause, { before, ahead }: Neighbours): ReadFigure[] {
  if (clause.from === clause.to) return []
  const { text } = article.repaired
  const scope = scopeOf(text, article.quantities[clause.from], clause, before)
  const figures = figuresOf(article, clause, scope.start)
  const thresholds = thresholdsOf(text, figures)
  const sums = new Set(Array.from(thresholds.values(), ({ sum }) => sum))
  const hits = findNames(text, scope.start, scope.end)
  const series = readSeries(article, clause, figures, hits)
  const reads: ReadFigure[] = []
  for (const [at, figure] of figures.entries()) {
    if (sums.has(figure.index)) continue
    const threshold = thresholds.get(figure.index) ?? null
    const sum = threshold ? (figures[threshold.sum - clause.from] ?? null) : null
    const last = reads.at(-1)
    const inherited: Match | null = last?.replaced ? last.match : null
    const inside = threshold?.inside ? sum : sizeInside(text, figure, figures[at + 1])
    const around = surroundings(text, figure, { scope, hits, inside, ahead })
    const share = series.get(figure.index)
    const match = share?.name
      ? matchName(figure, share.name, around)
      : (matchIndicator(figure, around) ?? inherited)
    const replaced = isReplaced(text, figure, figures[at + 1])
    reads.push({
      figure,
      match,
      time: share?.time ?? null,
      threshold,
      sum,
      replaced,
      successor: last?.replaced === true,
    })
  }
  return reads
}

/** The words that the figures of a clause are read by. */
function scopeOf(text: string, first: Quantity | undefined, clause: Clause, before: Clause | null): Span {
  if (
    before &&
    first &&
    LENGTH_ALONE.test(text.slice(clause.start, Math.min(first.start, clause.start + LONGEST_ALONE)))
  )
    return { start: before.start, end: clause.end }
  // 建成厂房46万平方米（一期20万平方米）、变电站3座: behind brackets the clause goes on.
  return text[clause.start - 1] === '）' ? { start: clause.sentence.start, end: clause.end } : clause
}

/** 2座|110千伏|变电站, 1座|日处理5万吨|污水处理厂: a size may stand between a count and its noun. */
function sizeInside(text: string, { quantity }: Figure, next: Figure | undefined): Figure | null {
  if (quantity.unit !== 'count' || !next || next.quantity.unit === 'count' || isMoney(next.quantity))
    return null
  const between = text.slice(quantity.end, next.quantity.start)
  return /^(?:日处理|日供水?|年产)?$/.test(between) ? next : null
}

/** 新建道路6条，总长8.2公里: the noun stands in the clause before. */
const LENGTH_ALONE = /^\s?[总全]?长度?[约达共]?$/
const LONGEST_ALONE = 6

interface Around {
  readonly scope: Span
  readonly hits: readonly NameHit[]
  /** A figure that stands between this one and its noun. */
  readonly inside: Figure | null
  readonly ahead: Clause | null
}

function surroundings(text: string, figure: Figure, { scope, hits, inside, ahead }: Around): Surroundings {
  const { quantity } = figure
  const near = { start: quantity.start - REACH, end: quantity.end + REACH }
  const { from, to } = indicesIn(hits, near)
  return {
    text,
    hits: hits.slice(from, to),
    afterStart: (inside ?? figure).quantity.end,
    afterEnd: (inside ?? figure).after.end,
    words: cut(text, within(near, scope)),
    carried: carriedTo(text, figure, hits.slice(from, to)),
    ahead: ahead ? cut(text, within(near, ahead)) : '',
  }
}

/** |雨污管网|110公里, 110千伏|变电站|3座: a noun, or a size and a noun, and nothing else before its number. */
const isBare = (text: string, { clause, quantity }: Figure, hits: readonly NameHit[]): boolean =>
  hits.some(
    ({ start, end }) => end === quantity.start && /^(?:\d{1,4}千伏)?$/.test(text.slice(clause.start, start)),
  )
/** 建成区 is no deed. */
const NO_DEED = /建成区|在建/g

/** What a list has been opened with: |已建成|道路62公里，雨污管网110公里. */
function carriedTo(text: string, figure: Figure, hits: readonly NameHit[]): string {
  const { clause } = figure
  if (!isBare(text, figure, hits)) return ''
  return text.slice(Math.max(clause.sentence.start, clause.start - REACH), clause.start).replace(NO_DEED, '')
}

const within = (near: Span, span: Span): Span => ({
  start: Math.max(near.start, span.start),
  end: Math.min(near.end, span.end),
})
