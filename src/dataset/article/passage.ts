import { type ArticleBlock, type ArticleText, type RawSpan, sentenceAround, spanInBlock } from './article.ts'
import { segmentsOf } from './segments.ts'

/** around: the rest of the sentence · quote: the passage that proves the record · figure: the number in it. */
export interface PassagePart {
  readonly kind: 'around' | 'quote' | 'figure'
  readonly text: string
}

/**
 * The repaired sentence around a passage, with the passage and the figures marked in it. null when the passage
 * is not within one block of the article: then the quote has to do.
 */
export function passageOf(
  article: ArticleText,
  span: RawSpan,
  figures: readonly RawSpan[] = [],
): PassagePart[] | null {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end)
  const quote = block && spanInBlock(block, span)
  if (!block || !quote) return null
  const sentence = spanInBlock(block, clip(sentenceAround(article, span), block)) ?? quote
  const inQuote = figures
    .filter((figure) => span.start <= figure.start && figure.end <= span.end)
    .flatMap((figure) => spanInBlock(block, figure) ?? [])
  return segmentsOf(sentence, [quote, ...inQuote]).map((segment) => ({
    kind: !segment.spans.includes(0) ? 'around' : segment.spans.length > 1 ? 'figure' : 'quote',
    text: block.text.slice(segment.start, segment.end),
  }))
}

const clip = (span: RawSpan, block: ArticleBlock): RawSpan => ({
  start: Math.max(span.start, block.start),
  end: Math.min(span.end, block.end),
})
