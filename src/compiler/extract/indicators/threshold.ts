import { cut } from '../../span.ts'
import type { Quantity } from '../../types.ts'
import type { Figure } from '../words/clause.ts'

/** 1亿元以上项目33个: the sum narrows the count. */
export interface Threshold {
  /** Index of the sum in `article.quantities`. */
  readonly sum: number
  readonly bound: 'least' | 'most' | 'between'
  /** 年产值亿元以上企业: of output or sales, not of investment. */
  readonly ofOutput: boolean
  /** 超千万美元项目: the dataset's thresholds are in CNY. */
  readonly foreign: boolean
  /** The sum stands between the count and its noun: 100个|投资5000万元以上|项目. */
  readonly inside: boolean
}

const MONEY: ReadonlySet<string> = new Set(['CNY', 'USD', 'HKD', 'TWD', 'EUR', 'JPY'])
export const isMoney = ({ unit }: Quantity): boolean => MONEY.has(unit)

const NOUN = '(?:项目|企业|公司|工程|合同|厂商)'
/** 项目, 的工业项目, 级企业; after it a count may follow. */
const NOUN_NEXT = new RegExp(`^\\s?(?:级|规模)?的?[^\\d，。；、的等]{0,6}${NOUN}`)
/** 千万元以上的重大产业结构调整项目: where the words say that the sum is a bound, the noun may be longer. */
const LONG_NOUN_NEXT = new RegExp(`^\\s?(?:级|规模)?的?[^\\d，。；、的等]{0,10}${NOUN}`)
const OUTPUT_BEFORE = /(?:产值|销售额?|收入|营收|税收?|税金|利税|产出|主营|营业额)[^，。；、]{0,6}$/
const INVESTMENT_BEFORE = /投资[^，。；、]{0,6}$/

/**
 * The thresholds of a clause, by the index of the count that each narrows.
 *
 * 5亿元以上项目8个、10亿元以上项目4个   投资超亿元的企业26户   其中上亿元的12个   100个投资5000万元以上项目
 */
export function thresholdsOf(text: string, figures: readonly Figure[]): Map<number, Threshold> {
  const found = new Map<number, Threshold>()
  for (const [at, figure] of figures.entries()) {
    if (!isMoney(figure.quantity)) continue
    const next = figures[at + 1]
    if (next && isCount(next) && narrowsNext(text, figure, next)) {
      found.set(next.index, threshold(text, figure, false))
      continue
    }
    const previous = figures[at - 1]
    if (previous && isCount(previous) && narrowsPrevious(text, figure, previous))
      found.set(previous.index, threshold(text, figure, true))
  }
  return found
}

const isCount = ({ quantity }: Figure): boolean => quantity.unit === 'count'

function narrowsNext(text: string, sum: Figure, count: Figure): boolean {
  const between = text.slice(sum.quantity.end, count.quantity.start)
  if (between.length > 16 || /[，、；]/.test(between)) return false
  const bound = isBound(text, sum.quantity)
  if ((bound ? LONG_NOUN_NEXT : NOUN_NEXT).test(between)) return true
  return /^\s?的?$/.test(between) && bound && !startsWithNoun(text, count)
}

/** 总投资超过70亿元的12个`项目` is a total of them. */
const startsWithNoun = (text: string, { quantity, after }: Figure): boolean =>
  NOUN_NEXT.test(text.slice(quantity.end, after.end))

const narrowsPrevious = (text: string, sum: Figure, count: Figure): boolean =>
  /^(?:总|单体|计划)?(?:投资|产值)?(?:额|总额)?(?:达|在)?$/.test(
    text.slice(count.quantity.end, sum.quantity.start).trim(),
  ) && NOUN_NEXT.test(text.slice(sum.quantity.end, sum.after.end))

/** 以上, 超, 上亿元, 5-10亿元, and 亿元 with no number at all. */
const isBound = (text: string, quantity: Quantity): boolean =>
  quantity.modifier === 'at_least' ||
  quantity.modifier === 'more_than' ||
  quantity.valueTo !== null ||
  /^[十百千万亿]/.test(cut(text, quantity))

function threshold(text: string, { index, quantity, before }: Figure, inside: boolean): Threshold {
  const words = cut(text, before)
  const bound =
    quantity.valueTo !== null
      ? 'between'
      : quantity.modifier === 'at_most' || quantity.modifier === 'less_than'
        ? 'most'
        : 'least'
  return {
    sum: index,
    bound,
    inside,
    ofOutput: isOfOutput(text, words, quantity),
    foreign: quantity.unit !== 'CNY',
  }
}

/** 亿元企业 is a firm of that output, unless the words say investment. */
function isOfOutput(text: string, words: string, { end }: Quantity): boolean {
  if (OUTPUT_BEFORE.test(words)) return true
  return (
    /^\s?(?:级|规模)?的?[^\d，。；、的]{0,6}(?:企业|公司|厂商)/.test(text.slice(end, end + 16)) &&
    !INVESTMENT_BEFORE.test(words)
  )
}
