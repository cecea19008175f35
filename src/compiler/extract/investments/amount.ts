import type { AmountKind, Unit } from '../../../dataset/vocabulary.ts'
import type { Article } from '../../types.ts'

/** A sum of money said of a project. */
export interface Amount {
  /** Index into `article.quantities`. */
  readonly quantity: number
  readonly kind: AmountKind
}

const MONEY: ReadonlySet<Unit> = new Set<Unit>(['CNY', 'USD', 'HKD', 'TWD', 'EUR', 'JPY'])

export const isMoney = (unit: Unit): boolean => MONEY.has(unit)

/** What may stand between a sum and the word that says what it is: 总投资额`预计将达`10亿元. */
const TO_SUM =
  '(?:预计|估计|计划|人民币|新台币|金额|高|将|可|了|为|达|约|近|超|逾|至|到|过|共|是|逼近|突破){0,4}$'

/** What stands right before a sum, and what it makes of it; the first that fits holds. */
const ROLES: readonly (readonly [AmountKind, RegExp])[] = [
  ['injection', new RegExp(`(?:注资|增资|增资扩股|入股|参股|追加投资|追加投入|追加)(?:额|金额)?${TO_SUM}`)],
  [
    'phase',
    new RegExp(
      `(?:[一二三四五六首]期|一阶段)(?:工程|项目|计划|预计|拟|总|将|概算|协议|固定资产){0,4}投资(?:总额|规模|额)?${TO_SUM}|(?:先期|首期|前期|初期)投入${TO_SUM}`,
    ),
  ],
  [
    'annual_output',
    new RegExp(
      `年(?:总|工业|预计|均|可|实现|新增|创){0,3}(?:总产值|产值|销售收入|营业收入|主营业务收入|销售额|营收|产出)(?:可|将|能|预计|有望|可望|实现|达到|在){0,4}${TO_SUM}`,
    ),
  ],
  ['annual_output', new RegExp(`(?:总产值|产值|销售收入)${TO_SUM}`)],
  [
    'total',
    new RegExp(
      `(?:总投资|投资总额|投资总规模|投资规模|投资|出资|斥资|耗资|耗巨资|花费|花|投入资金|总造价|造价|总概算|概算|估算|开发经费|总经费|经费|引资|砸下|砸|(?<!实际|累计|全[县市区年])(?:利用|引进)外资)(?:额|规模|总额)?${TO_SUM}`,
    ),
  ],
]

/** How far back of a sum its role may stand. */
const REACH = 24

/** 累计完成投资3亿元, 年度投资: what has been spent, not what the thing will cost. */
const SPENT = new RegExp(
  `(?:完成|累计|到位|年度|今年|当年|年内|本年|实际)(?:固定资产|计划|工业|预计)?(?:总)?投[资入](?:额)?${TO_SUM}`,
)
/** 固定资产投资 and 投资强度 are statistics. */
const STATISTIC = new RegExp(`(?:固定资产|工业|民间|招商|利用外资|基础设施)投资(?:额)?${TO_SUM}`)

/** 投资过10亿元|大项目之一, 5亿元以上|的项目: a size that projects are counted by. */
const BOUNDS: ReadonlySet<string> = new Set(['more_than', 'at_least'])
const OF_A_SIZE = /^的?(?:重?大|重点|产业|工业|亿元)?项目/

/** The sum at `index`, if it is money and the text says what of; nothing before `floor` is looked at. */
export function amountAt(article: Article, index: number, floor: number): Amount | null {
  const quantity = article.quantities[index]
  if (!quantity || !isMoney(quantity.unit)) return null
  const before = article.repaired.text.slice(Math.max(floor, quantity.start - REACH), quantity.start)
  if (SPENT.test(before) || STATISTIC.test(before)) return null
  if (
    BOUNDS.has(quantity.modifier) &&
    OF_A_SIZE.test(article.repaired.text.slice(quantity.end, quantity.end + 8))
  )
    return null
  const kind = ROLES.find(([, pattern]) => pattern.test(before))?.[0]
  if (!kind || (kind === 'annual_output' && !EXPECTED.test(before))) return null
  return { quantity: index, kind }
}

/** 全面建成`后`年产值`可`达: an output to come is the project's; 去年年产值 is a statistic of the firm. */
const EXPECTED = /[后可将能]|预计|预期|有望|计划|设计/

const WEIGHT: Readonly<Record<AmountKind, number>> = { annual_output: 0, injection: 1, phase: 2, total: 3 }

/** What a project costs in all tells more than what one phase costs, and that more than what it will turn out. */
export const outweighs = (a: Amount, b: Amount): boolean => WEIGHT[a.kind] > WEIGHT[b.kind]
