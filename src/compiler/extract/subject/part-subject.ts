import { indicesIn } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import type { Figure } from '../words/clause.ts'
import type { IndicatorRow } from '../indicators/lexicon.ts'
import type { PlaceWord } from './place-words.ts'

/** Names that end in a point of the compass but are no part of a park: 湖南, 华东, 大西. */
const REGIONS = /[湖河山江广云海华淮西大]$/
/** 沁北|现代煤化工、…六大产业园区: a part called by where it lies, before the fields of its zones. */
const LIES = /^(?:以及|和|与|及)?(?<part>(?<place>[\u4e00-\u9fff])[东西南北])(?!部|部|方|至|起|侧|面)/

/** Words before such a list: 形成了, 建成. */
const OPENS_LIST = /^.{0,20}?(?:形成|建成|打造|拥有|包括|建设)了?/

/**
 * The part of a park, or the group of projects, that the words of the figure name themselves:
 * 磨料磨具产业园|项目11个,  与东辰汽车产业园|配套的20个项目,  由六家企业共建的|贵德光电产业园
 */
export function partSubject(
  article: Article,
  words: readonly PlaceWord[],
  figure: Figure,
  name: Span,
  row: IndicatorRow,
): string | null {
  const { text } = article.repaired
  const { before, after, quantity } = figure
  if (row.id === 'functional_zones') {
    const listed = text.slice(before.start, quantity.start).replace(OPENS_LIST, '')
    const lies = LIES.exec(listed)?.groups
    return lies && !REGIONS.test(lies.place ?? '') && text.slice(before.start, quantity.start).includes('、')
      ? `subpark:${lies.part}`
      : null
  }
  if (row.id === 'projects') {
    const zone = lastZone(words, { start: before.start, end: Math.max(quantity.start, name.start) })
    if (!zone) return null
    const between = text.slice(zone.end, quantity.start)
    if (zone.end === name.start) return `group:${zone.name}`
    return /^(?:相)?配套的?$/.test(between) ? `group:${zone.name}配套项目` : null
  }
  if (row.group !== 'enterprises') return null
  const zone = firstZone(words, after)
  return zone && /^[^，、]{0,6}(?:共建|组建|入驻|组成|集聚|聚集)的$/.test(text.slice(name.end, zone.start))
    ? `subpark:${zone.name}`
    : null
}

function lastZone(words: readonly PlaceWord[], span: Span): PlaceWord | undefined {
  const { from, to } = indicesIn(words, span)
  return words.slice(from, to).findLast(({ kind }) => kind === 'zone')
}
function firstZone(words: readonly PlaceWord[], span: Span): PlaceWord | undefined {
  const { from, to } = indicesIn(words, span)
  return words.slice(from, to).find(({ kind }) => kind === 'zone')
}
