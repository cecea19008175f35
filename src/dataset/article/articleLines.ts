import { type ArticleBlock, type ArticleText, type RawSpan, spanInBlock } from './article.ts'

/** A sentence in both readings; the sentences of an article follow each other without a gap in either. */
export interface ArticleLine extends RawSpan {
  /** Where it stands in the repaired text of its block. */
  readonly repaired: RawSpan
  /** Raw offset where the white space between this block and the next begins; `end` where there is none. */
  readonly gap: number
}
export interface ArticleParagraph {
  readonly block: ArticleBlock
  /** Its line in the file, from 1, as diagnostics count. */
  readonly number: number
  readonly lines: readonly ArticleLine[]
}

/**
 * The article as rows of two columns: block by block, sentence by sentence. Every raw character stands in one row: what is
 * between two blocks goes to the row before it.
 */
export function articleLines(article: ArticleText): ArticleParagraph[] {
  const { raw, blocks, sentences } = article
  const starts = sentences.filter((_, at) => at % 2 === 0)
  let number = 1
  let counted = 0
  let next = 0
  return blocks.map((block, at) => {
    number += newlines(raw.slice(counted, block.start))
    counted = block.start
    const cuts: number[] = []
    for (; (starts[next] ?? block.end) < block.end; next++) cuts.push(starts[next] as number)
    const from = at === 0 ? 0 : block.start
    const to = blocks[at + 1]?.start ?? raw.length
    return { block, number, lines: linesOf(block, cuts, from, to) }
  })
}

/** The block cut at each of `cuts`, from `from` to `to`, which may lie outside it. */
function linesOf(block: ArticleBlock, cuts: readonly number[], from: number, to: number): ArticleLine[] {
  const inside = cuts.filter((cut) => block.start < cut && cut < block.end)
  const rawEnds = [from, ...inside, to]
  const textEnds = [0, ...inside.map((cut) => textAt(block, cut)), block.text.length]
  return rawEnds.slice(1).map((end, at) => ({
    start: rawEnds[at] as number,
    end,
    gap: Math.min(end, block.end),
    repaired: { start: textEnds[at] as number, end: textEnds[at + 1] as number },
  }))
}

/** Where the repaired text goes on after a raw offset. */
const textAt = (block: ArticleBlock, offset: number): number =>
  spanInBlock(block, { start: offset, end: block.end })?.start ?? block.text.length

const newlines = (text: string): number => text.split('\n').length - 1
