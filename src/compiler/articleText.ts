import type { ArticleBlock, ArticleText } from '../dataset/article/article.ts'
import type { Article, Block, RepairedText, Span } from './types.ts'

/** The article for the source view: as printed, and repaired block by block with the way between the two. */
export function articleText({ id, repaired, blocks, sentences }: Article): ArticleText {
  return {
    id,
    raw: repaired.raw,
    blocks: blocks.filter(({ start, end }) => start < end).map((block) => articleBlock(repaired, block)),
    sentences: sentences.flatMap((sentence) => {
      const { start, end } = rawSpan(repaired, sentence)
      return [start, end]
    }),
    repairs: repaired.repairs.map(({ kind, raw, text, certain }) => ({ kind, ...raw, text, certain })),
  }
}

function articleBlock(repaired: RepairedText, block: Block): ArticleBlock {
  return {
    kind: block.kind,
    ...rawSpan(repaired, block),
    text: repaired.text.slice(block.start, block.end),
    runs: runsOf(repaired, block),
  }
}

const rawSpan = ({ rawStart, rawEnd }: RepairedText, { start, end }: Span): Span => ({
  start: rawStart[start] as number,
  end: rawEnd[end - 1] as number,
})

/** Runs in which each repaired character came from the next raw one. */
function runsOf({ rawStart, rawEnd }: RepairedText, { start, end }: Span): number[] {
  const runs: number[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    const goesOn =
      at < end && rawStart[at] === (rawStart[at - 1] as number) + 1 && rawEnd[at - 1] === rawStart[at]
    if (goesOn) continue
    runs.push(from - start, rawStart[from] as number, at - from)
    from = at
  }
  return runs
}
