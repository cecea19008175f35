/** One article with its words and quantities, loaded when a reader asks for it: `dataset/documents/<id>.json`. */
import type { Mention } from '../schema.ts'

export interface ArticleBlock {
  readonly kind: 'heading' | 'body' | 'caption' | 'chrome'
  /** Raw offsets [start, end). */
  readonly start: number
  readonly end: number
  /** The block repaired and simplified. */
  readonly text: string
  /** Flat triples (offset in `text`, raw offset, length): runs in which both advance together. */
  readonly runs: readonly number[]
}
export interface ArticleRepair {
  readonly kind: 'gloss' | 'misplaced-gloss' | 'byte-shift'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly certain: boolean
}
/** A mention but for its words, which the offsets give back. */
export type ArticleMention = Omit<Mention, 'source' | 'quote'> & RawSpan
export interface ArticleText {
  readonly id: string
  /** The article as decoded; offsets of every `source` count in it. */
  readonly raw: string
  readonly blocks: readonly ArticleBlock[]
  /** Flat pairs of raw offsets: the sentences, in order. */
  readonly sentences: readonly number[]
  readonly repairs: readonly ArticleRepair[]
  readonly mentions: readonly ArticleMention[]
}
/** Half-open raw offsets. */
export interface RawSpan {
  readonly start: number
  readonly end: number
}

/** The sentence around a passage; of several that it touches, the first to the last. */
export function sentenceAround(article: ArticleText, span: RawSpan): RawSpan {
  let { start, end } = span
  for (let at = 0; at < article.sentences.length; at += 2) {
    const from = article.sentences[at] as number
    const to = article.sentences[at + 1] as number
    if (from < span.end && span.start < to) {
      start = Math.min(start, from)
      end = Math.max(end, to)
    }
  }
  return { start, end }
}

/** The span that an address asks for; null where it is empty or the article does not reach so far. */
export function spanIn(
  { raw }: Pick<ArticleText, 'raw'>,
  at: readonly [number, number] | null,
): RawSpan | null {
  if (!at || at[0] >= at[1] || at[1] > raw.length) return null
  return { start: at[0], end: at[1] }
}

/** A passage repaired and in simplified characters: `quote` of the record that stands on it. */
export const quoteAt = (article: ArticleText, span: RawSpan): string =>
  article.blocks
    .map((block) => {
      const inside = spanInBlock(block, span)
      return inside ? block.text.slice(inside.start, inside.end) : ''
    })
    .join('')

/** The quantities of the article, as `dataset.json` has them. */
export const mentionsOf = (article: ArticleText): Mention[] =>
  article.mentions.map(({ start, end, ...mention }) => ({
    ...mention,
    source: { document: article.id, start, end, exact: article.raw.slice(start, end) },
    quote: quoteAt(article, { start, end }),
  }))

/** Where a raw passage stands in the repaired text of its block; null when the block does not hold it. */
export function spanInBlock(block: ArticleBlock, span: RawSpan): RawSpan | null {
  if (span.end <= block.start || span.start >= block.end) return null
  let start = block.text.length
  let end = 0
  for (let at = 0; at < block.runs.length; at += 3) {
    const [textAt, rawAt, length] = block.runs.slice(at, at + 3) as [number, number, number]
    const from = Math.max(span.start, rawAt)
    const to = Math.min(span.end, rawAt + length)
    if (from >= to) continue
    start = Math.min(start, textAt + from - rawAt)
    end = Math.max(end, textAt + to - rawAt)
  }
  return start < end ? { start, end } : null
}
