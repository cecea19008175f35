import { cut, indicesIn } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { type Amount, isMoney } from './amount.ts'

/** 投资额|分别为|6亿元和3.8亿元: as many sums as things were named, in their order. */
const RESPECTIVELY = /(?:总?投资|金额)(?:总?额|规模)?分别(?:高?达|为|是|约)?(?=[约近超逾]?\d)/
const BETWEEN_SUMS = /^[、，和及与约近超逾]{0,3}$/

/**
 * The sums that are told of `count` things one by one in `after`, the words that follow them.
 *
 * 签订电机项目和显示屏项目，|投资额分别为6亿元和3.8亿元
 *
 * Null when there are none, or not as many as things.
 */
export function sharesIn(article: Article, after: Span, count: number): readonly Amount[] | null {
  const { text } = article.repaired
  const match = count > 1 ? RESPECTIVELY.exec(cut(text, after)) : null
  if (!match) return null
  let end = after.start + match.index + match[0].length
  const { from, to } = indicesIn(article.quantities, { start: end, end: after.end })
  const sums: Amount[] = []
  for (let index = from; index < to; index++) {
    const quantity = article.quantities[index]
    if (!quantity || !isMoney(quantity.unit) || !BETWEEN_SUMS.test(text.slice(end, quantity.start))) break
    sums.push({ quantity: index, kind: 'total' })
    end = quantity.end
  }
  return sums.length === count ? sums : null
}
