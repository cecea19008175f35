import type { Role } from '../../../dataset/vocabulary.ts'
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

/** 二、|主导产业|, |特色产业|: a title under which the industries are told one by one. */
const TITLES: readonly (readonly [Role, RegExp])[] = [
  ['leading', /^[^，。；]{0,14}(?:主导|首位|支柱|优势)产业(?:简介|介绍|情况)?$/],
  ['specialty', /^[^，。；]{0,14}特色产业(?:简介|介绍|情况)?$/],
]
/** （一）|轴承制造|。, 2.|纺织服装|：…: one of them, at the head of its paragraph. */
const NUMBERED =
  /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．])([^，。；：、\d]{2,12}?)(?:产业)?(?:[。：]|$)/

/** The part that a title gives to the industries under it; null for any other title. */
export const roleUnder = (text: string, title: Span): Role | null =>
  TITLES.find(([, words]) => words.test(cut(text, title)))?.[0] ?? null

/** The industry that heads a numbered paragraph under such a title. */
export function numberedIn(text: string, sentence: Span, role: Role): Statement[] {
  const match = NUMBERED.exec(cut(text, sentence))
  const name = match?.[1]
  if (!match || !name) return []
  const start = sentence.start + match[0].indexOf(name)
  const items = { start, end: start + name.length }
  return [{ items, evidence: items, role, rule: 'numbered' }]
}
