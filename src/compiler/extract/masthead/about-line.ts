import { cut } from '../../span.ts'
import type { Article, Block } from '../../types.ts'

/** A longer line is prose, or a list of other articles. */
const MAX_LINE = 80
const DATE = /\d{2,4}[年\-/.]\d{1,2}[月\-/.]\d{1,2}/
const MARKS = /来源|作者|编辑|责编|记者|发布|日期|时间|浏览|点击|\d{1,2}:\d{2}/

/**
 * Does the line speak of the article rather than of its subject? 云海日报 2013年8月2日, 2014-07-16 09:23 来源：云海日报
 */
export function isAboutArticle({ repaired }: Article, block: Block): boolean {
  if (block.end - block.start > MAX_LINE) return false
  if (block.kind === 'chrome') return true
  const line = cut(repaired.text, block)
  return DATE.test(line) && !line.includes('。') && (block.kind === 'heading' || MARKS.test(line))
}

/** The lines above the first prose: headings, and lines about the article. */
export function headOf(article: Article): readonly Block[] {
  const prose = article.blocks.findIndex(
    (block) => (block.kind === 'body' || block.kind === 'caption') && !isAboutArticle(article, block),
  )
  return prose < 0 ? article.blocks : article.blocks.slice(0, prose)
}
