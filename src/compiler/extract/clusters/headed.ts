import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import type { Statement } from './statements.ts'

/** 二是优势产业持续放量。, 主导产业增势强劲。: a sentence that heads a paragraph on the park's industries. */
const HEADS =
  /^(?:[一二三四五六七八九十]是|（[一二三四五六七八九十]）|\d[.、])?(?:主导|优势|支柱|重点)产业[^，。；、\d]{2,10}[。；]$/
const LONGEST = 20

export const headsIndustries = (text: string, sentence: Span): boolean =>
  sentence.end - sentence.start <= LONGEST && HEADS.test(cut(text, sentence))

/** |电子信息产业|实现产值122亿元, |装备制造业|增长4%. */
const GROWN =
  /^(?:其中)?([^，。；：、\d的]{2,12}?)(?:产业|行业|业)(?:实现|完成|产值|总产值|增长|增速|保持|继续|营业|产销)/

/** The industry whose figures a clause tells, under such a heading. */
export function grownIn(text: string, clause: Span): Statement[] {
  const match = GROWN.exec(cut(text, clause))
  if (!match) return []
  const start = clause.start + match[0].indexOf(match[1] as string)
  const items = { start, end: start + (match[1] as string).length }
  return [
    { items, evidence: { start, end: clause.start + match[0].length }, role: 'leading', rule: 'headed' },
  ]
}
