import type { ArticleBlock, ArticleMention, ArticleText } from '../dataset/article/article.ts'
import type { Mention } from '../dataset/schema.ts'
import { rawSpan, runAt } from './wayBack.ts'
import type { Article, Block, RepairedText, Span } from './types.ts'

/** The article for the source view: as printed, and repaired block by block with the way between the two; its mentions. */
export function articleText(
  { id, repaired, blocks, sentences }: Article,
  mentions: readonly Mention[],
): ArticleText {
  return {
    id,
    raw: repaired.raw,
    blocks: blocks.filter(({ start, end }) => start < end).map((block) => articleBlock(repaired, block)),
    sentences: sentences.flatMap((sentence) => {
      const { start, end } = rawSpan(repaired, sentence)
      return [start, end]
    }),
    repairs: repaired.repairs.map(({ kind, raw, text, certain }) => ({ kind, ...raw, text, certain })),
    mentions: mentions.map(articleMention),
  }
}

function articleMention({
  id,
  value,
  valueTo,
  unit,
  modifier,
  use,
  reason,
  source,
}: Mention): ArticleMention {
  return { id, value, valueTo, unit, modifier, use, reason, start: source.start, end: source.end }
}

function articleBlock(repaired: RepairedText, block: Block): ArticleBlock {
  return {
    kind: block.kind,
    ...rawSpan(repaired, block),
    text: repaired.text.slice(block.start, block.end),
    runs: runsOf(repaired, block),
  }
}

/** Runs in which each repaired character came from the next raw one. */
function runsOf({ way }: RepairedText, { start, end }: Span): number[] {
  const runs: number[] = []
  let run = runAt(way, start)
  for (let at = start; at < end; run++) {
    const next = Math.min(way.at[run + 1] ?? end, end)
    runs.push(at - start, (way.from[run] as number) + at - (way.at[run] as number), next - at)
    at = next
  }
  return runs
}
