import { cut } from '../../span.ts'
import type { Article, Span } from '../../types.ts'

const LEVELS = [
  ['national', '国家级'],
  ['provincial', '省级'],
  ['provincial', '自治区级'],
  ['municipal', '市级'],
] as const

/** 是|为|获批|升级为 … 国家级 … 开发区; not 申报国家级, 争创国家级, 打造国家级. */
const STATES =
  /(?:是|为|获批|晋升|晋级|升格|升级|批准|认定|列入)[^，。；]{0,12}?(国家级|省级|自治区级|市级)[^，。；国省市]{0,8}(?:开发区|高新区|经开区|园区|集聚区|集中区|工业园|产业园)/
const HOPES = /争创|创建|打造|申报|申请|力争|冲刺|迈进|目标|唯一|首家|某|其他/

/** Reads the level that the text gives the park, in a sentence that names it. Null where it gives none. */
export function readLevel(article: Article, parkNames: readonly Span[]): string | null {
  const { text } = article.repaired
  let next = 0
  for (const sentence of article.sentences) {
    while (next < parkNames.length && (parkNames[next] as Span).end <= sentence.start) next++
    const name = parkNames[next]
    if (!name || name.start >= sentence.end) continue
    const words = cut(text, sentence)
    const stated = STATES.exec(words)
    if (!stated || HOPES.test(words.slice(Math.max(0, stated.index - 6), stated.index + stated[0].length)))
      continue
    return LEVELS.find(([, zh]) => zh === stated[1])?.[0] ?? null
  }
  return null
}
