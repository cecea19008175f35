import { cut, indicesIn } from '../../span.ts'
import type { Article, Span, TimeExpression } from '../../types.ts'
import type { Clause, Figure } from '../words/clause.ts'
import type { NameHit } from './lexicon.ts'

/** What a word of distribution gives to a figure: a noun, or a time. */
interface Share {
  readonly name: NameHit | null
  readonly time: TimeExpression | null
}

/** What may stand between the members of a list. */
const AND = /^[、和及与]$/
const NOTHING: ReadonlyMap<number, Share> = new Map()

/**
 * 分别 gives the members of one list to those of another, in order.
 *
 * 固定资产投资、主营业务收入分别完成45亿元、120亿元       2016年至2018年，分别完成开票销售506亿元、639亿元和785亿元
 * ^            ^                ^      ^
 */
export function readSeries(
  article: Article,
  clause: Clause,
  figures: readonly Figure[],
  hits: readonly NameHit[],
): ReadonlyMap<number, Share> {
  const { text } = article.repaired
  const [first] = figures
  if (!first || !cut(text, first.before).includes('分别')) return NOTHING
  const run = runOf(text, figures)
  if (run.length < 2) return NOTHING
  const at = clause.start + cut(text, clause).indexOf('分别')
  const names = listBefore(text, hits, at)
  if (names.length === run.length)
    return new Map(run.map(({ index }, i) => [index, { name: names[i] ?? null, time: null }]))
  const name = hits.findLast(({ end }) => end <= first.quantity.start) ?? null
  const times = yearsBefore(article, clause, first.quantity.start, run.length)
  return name && times
    ? new Map(run.map(({ index }, i) => [index, { name, time: times[i] ?? null }]))
    : NOTHING
}

/** The figures of one unit that follow on the first with nothing but 、 or 和 between. */
function runOf(text: string, figures: readonly Figure[]): Figure[] {
  const run: Figure[] = []
  for (const figure of figures) {
    const last = run.at(-1)
    const joined =
      !last ||
      (AND.test(text.slice(last.quantity.end, figure.quantity.start)) &&
        last.quantity.unit === figure.quantity.unit)
    if (!joined) break
    run.push(figure)
  }
  return run
}

/** The nouns that end at `end`, joined by 、 or 和. */
function listBefore(text: string, hits: readonly NameHit[], end: number): NameHit[] {
  const list: NameHit[] = []
  for (const hit of hits.toReversed()) {
    if (hit.end > end) continue
    const next = list[0]
    if (next ? !AND.test(text.slice(hit.end, next.start)) : end - hit.end > 1) break
    list.unshift(hit)
  }
  return list
}

/** As many years as there are figures: a range of them, or years named one by one. */
function yearsBefore(article: Article, clause: Clause, end: number, count: number): TimeExpression[] | null {
  const span: Span = { start: clause.sentence.start, end }
  const { from, to } = indicesIn(article.times, span)
  const last = from < to ? article.times[to - 1] : undefined
  if (last?.year && last.yearTo === last.year + count - 1) return yearsOf(last)
  const named = article.times.slice(Math.max(from, to - count), to)
  const yearly = named.every(({ year, yearTo, month }) => year !== null && yearTo === null && month === null)
  return named.length === count && yearly ? named : null
}

function yearsOf(range: TimeExpression): TimeExpression[] {
  const { year, yearTo } = range
  if (year === null || yearTo === null) return [range]
  return Array.from({ length: yearTo - year + 1 }, (_, i) => ({ ...range, year: year + i, yearTo: null }))
}
