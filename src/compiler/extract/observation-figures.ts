import { cut, indicesIn } from '../span.ts'
import type { Article, Span } from '../types.ts'
import { type Clause, type Figure, figuresOf, REACH } from './clause.ts'
import { findNames, type NameHit } from './indicator-lexicon.ts'
import { type Match, matchIndicator, type Surroundings } from './indicator-match.ts'
import type { ReadFigure } from './observation-draft.ts'
import { isReplaced } from './previous-value.ts'
import { type Threshold, thresholdsOf } from './threshold.ts'

/** The figures of a clause with their nouns; the sum of a threshold is no figure of its own. */
export function readFigures(article: Article, clause: Clause, ahead: Clause | null): ReadFigure[] {
  const { text } = article.repaired
  const figures = figuresOf(article, clause)
  if (figures.length === 0) return []
  const thresholds = thresholdsOf(text, figures)
  const sums = new Set(Array.from(thresholds.values(), ({ sum }) => sum))
  const hits = findNames(cut(text, clause)).map((hit) => shift(hit, clause.start))
  const reads: ReadFigure[] = []
  for (const [at, figure] of figures.entries()) {
    if (sums.has(figure.index)) continue
    const threshold = thresholds.get(figure.index) ?? null
    const sum = threshold ? (figures[threshold.sum - clause.from] ?? null) : null
    const last = reads.at(-1)
    const inherited: Match | null = last?.replaced ? last.match : null
    const match =
      matchIndicator(figure, surroundings(text, figure, { hits, threshold, sum, ahead })) ?? inherited
    const replaced = isReplaced(text, figure, figures[at + 1])
    reads.push({ figure, match, threshold, sum, replaced, successor: last?.replaced === true })
  }
  return reads
}

const shift = (hit: NameHit, by: number): NameHit => ({ ...hit, start: hit.start + by, end: hit.end + by })

interface Around {
  readonly hits: readonly NameHit[]
  readonly threshold: Threshold | null
  readonly sum: Figure | null
  readonly ahead: Clause | null
}

function surroundings(text: string, figure: Figure, { hits, threshold, sum, ahead }: Around): Surroundings {
  const { clause, quantity } = figure
  const inside = threshold?.inside ? sum : null
  const near = { start: quantity.start - REACH, end: quantity.end + REACH }
  const { from, to } = indicesIn(hits, near)
  return {
    text,
    hits: hits.slice(from, to),
    afterStart: (inside ?? figure).quantity.end,
    afterEnd: (inside ?? figure).after.end,
    words: cut(text, within(near, unbracketed(text, clause))),
    ahead: ahead ? cut(text, within(near, ahead)) : '',
  }
}

/** 建成厂房46万平方米（一期20万平方米）、变电站3座: behind brackets the clause goes on. */
const unbracketed = (text: string, clause: Clause): Span =>
  text[clause.start - 1] === '）' ? { start: clause.sentence.start, end: clause.end } : clause

const within = (near: Span, span: Span): Span => ({
  start: Math.max(near.start, span.start),
  end: Math.min(near.end, span.end),
})
