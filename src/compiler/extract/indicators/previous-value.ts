import { cut } from '../../span.ts'
import type { Figure } from '../words/clause.ts'

/** 由原来的, 从2010年的: what was. */
const FROM = /(?:由|从)[^，。；、\d]{0,8}(?:\d{4}年)?[^，。；、\d]{0,6}$/
/** 增加到, 扩大至, 提升为: what it became. */
const TO =
  /^[^，。；、\d]{0,8}(?:\d{4}年)?[^，。；、\d]{0,4}(?:增|扩|提|升|发展|跃|攀|达|减|降|缩|调整|壮大|拓|延|拉|翻)[^，。；、\d]{0,4}(?:\d{4}年)?[^，。；、\d]{0,4}$|^(?:到|至)$/

/**
 * Has the figure been replaced by the next one?
 *
 * 规划面积由原来的15.8平方公里扩增到23.8平方公里
 *                 ^          ^
 */
export function isReplaced(text: string, figure: Figure, next: Figure | undefined): boolean {
  if (next?.quantity.unit !== figure.quantity.unit) return false
  return FROM.test(cut(text, figure.before)) && TO.test(text.slice(figure.quantity.end, next.quantity.start))
}
