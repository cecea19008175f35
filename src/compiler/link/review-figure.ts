import type { Article, Finding, Quantity, Span } from '../types.ts'
import { cut } from '../span.ts'
import { rawSpan, repairedSpan } from '../wayBack.ts'
import type { Reading, Verdict } from './review-file.ts'
import { reviewFinding } from './review-finding.ts'

/** The raw span of a quote that stands in the article once, or within its context once. */
export function findQuote(raw: string, { quote, context, label }: Verdict): Span | Finding {
  const outer = context === null ? { start: 0, end: raw.length } : findOnce(raw, context, label)
  if ('code' in outer) return outer
  return findOnce(raw, quote, label, outer)
}

function findOnce(
  raw: string,
  words: string,
  label: string,
  { start, end }: Span = { start: 0, end: raw.length },
): Span | Finding {
  const places = placesOf(raw.slice(start, end), words)
  const [first] = places
  if (first === undefined) return reviewFinding('review-quote-missing', [label, words])
  if (places.length > 1) return reviewFinding('review-quote-ambiguous', [label, words, String(places.length)])
  return { start: start + first, end: start + first + words.length }
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Where the words of a reading stand: within the verdict's quote, or the other quote it gives. */
export function findWords(article: Article, verdict: Verdict, quote: Span, reading: Reading): Span | Finding {
  const { raw } = article.repaired
  const region = reading.in === undefined ? quote : findOnce(raw, reading.in, verdict.label)
  return 'code' in region ? region : findOnce(raw, reading.read, verdict.label, region)
}

/** A figure as the grammar read it, and where it stands in the raw text. */
export interface Figure extends Quantity {
  readonly raw: Span
}
/** Reads the quantities of repaired words: the grammar, which is another stage's. */
export type ReadQuantities = (words: string) => readonly Quantity[]

/** Reads the figure that `reading` names by its words. One that the article was not read for is read by itself. */
export function readFigure(
  article: Article,
  verdict: Verdict,
  quote: Span,
  reading: Reading,
  read: ReadQuantities,
): Figure | Finding {
  const words = findWords(article, verdict, quote, reading)
  if ('code' in words) return words
  const there = article.quantities.filter((quantity) => {
    const at = rawSpan(article.repaired, quantity)
    return at.start < words.end && words.start < at.end
  })
  const [one] = there.length > 0 ? there : read(repairedWords(article, words))
  if (!one || there.length > 1)
    return reviewFinding('review-figure-unread', [verdict.label, reading.read], words)
  return { ...one, raw: there.length > 0 ? rawSpan(article.repaired, one) : words }
}

/** The repaired words that a raw passage became. */
export const repairedWords = ({ repaired }: Article, raw: Span): string =>
  cut(repaired.text, repairedSpan(repaired, raw))
