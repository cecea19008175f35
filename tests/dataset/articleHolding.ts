import type { ArticleText } from '../../src/dataset/article/article.ts'
import type { Source } from '../../src/dataset/schema.ts'

/** An article in which each passage stands where its source says, once and alone in a block, and nothing is to be repaired. */
export function articleHolding(
  id: string,
  sources: readonly Source[],
  mentions: ArticleText['mentions'] = [],
): ArticleText {
  const own = [...new Map(sources.map((source) => [source.start, source])).values()].filter(
    ({ document }) => document === id,
  )
  const raw = Array.from({ length: Math.max(0, ...own.map(({ end }) => end)) }, () => ' ')
  for (const { start, exact } of own) raw.splice(start, exact.length, ...exact.split(''))
  return {
    id,
    raw: raw.join(''),
    blocks: own.map(({ start, end, exact }) => ({
      kind: 'body',
      start,
      end,
      text: exact,
      runs: [0, start, end - start],
    })),
    sentences: [],
    repairs: [],
    mentions,
  }
}
