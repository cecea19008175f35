import { cut, indicesIn } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { type Amount, amountAt, isMoney, outweighs } from './amount.ts'

/** What a stretch of text says of the project it is about. */
export interface Facts {
  readonly amount: Amount | null
  /** Index of the quantity that gives the land. */
  readonly land: number | null
  readonly capacity: string | null
  /** Quantities that belong to the capacity. */
  readonly sizes: readonly number[]
}

export const NO_FACTS: Facts = { amount: null, land: null, capacity: null, sizes: [] }

const LAND_BEFORE =
  /(?:占地|用地|征地|供地|购地|拿地|用地面积|占地面积|总占地)(?:总?面积|规模)?[了为达约近超逾至到过共]{0,3}$/
const LAND_REACH = 10

/** |63.8亿元的新材料项目: a sum that begins the modifiers of a name is its cost. */
function bareAmount(article: Article, index: number, span: Span): Amount | null {
  const { start, end, unit } = article.quantities[index] ?? {}
  if (start !== span.start || end === undefined || unit === undefined || !isMoney(unit)) return null
  return article.repaired.text.charAt(end) === '，' ? null : { quantity: index, kind: 'total' }
}

/** Reads the sum, the land and the capacity that `span` speaks of. */
export function readFacts(article: Article, span: Span): Facts {
  const { text } = article.repaired
  let amount: Amount | null = null
  let land: number | null = null
  const { from, to } = indicesIn(article.quantities, span)
  for (let index = from; index < to; index++) {
    const said = amountAt(article, index, span.start) ?? bareAmount(article, index, span)
    if (said && (!amount || outweighs(said, amount))) amount = said
    const { start, unit } = article.quantities[index] ?? {}
    if (start === undefined || unit !== 'm2') continue
    if (LAND_BEFORE.test(text.slice(Math.max(span.start, start - LAND_REACH), start))) land ??= index
  }
  const { capacity, sizes } = readCapacity(article, span)
  return { amount, land, capacity, sizes }
}

/** The indices of the quantities in a span. */
export function quantitiesIn(article: Article, span: Span): number[] {
  const { from, to } = indicesIn(article.quantities, span)
  const indices: number[] = []
  for (let index = from; index < to; index++) indices.push(index)
  return indices
}

/** 年产10万吨高档铝型材|项目, 年处理5万吨…|，: up to the word for the whole. */
const YEARLY =
  /(?:年可?(?:产(?!值)|生产|加工|处理|供气|供水|供热|供汽|发电|吞吐|屠宰|封装|组装|冶炼|回收|拆解|出栏|仓储|印刷|织造)|日(?:产|处理|供水|加工))[^，；。：]{1,40}?(?=项目|生产线|工程|基地|产业园|扩建|等|的|，|；|。|$)/
/** 22万伏, 4×100万千瓦, 3万吨氯化法钛白粉|生产线: a size in the name itself. */
const SIZE =
  /(?:\d{1,3}[×xX])?\d{1,6}(?:\.\d{1,4})?[万亿]?(?:千瓦|兆瓦|MW|GW|千伏|伏|吨)[^，；。：、]{0,20}?(?=项目|生产线|工程|机组|煤电|输变电|变电|基地|[一二三]期|，|；|。|$)/

function readCapacity(article: Article, span: Span): { capacity: string | null; sizes: number[] } {
  const words = cut(article.repaired.text, span)
  const match = YEARLY.exec(words) ?? SIZE.exec(words)
  if (!match) return { capacity: null, sizes: [] }
  const start = span.start + match.index
  const sizes = quantitiesIn(article, { start, end: start + match[0].length })
  return { capacity: match[0].trim(), sizes }
}
