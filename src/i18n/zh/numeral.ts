const DIGITS = '零一二三四五六七八九十'

/** 十以内用汉字，量词前的二作两：五个、两篇、12 个。 */
export function numeral(count: number): string {
  if (count === 2) return '两'
  return DIGITS[count] ?? `${count}\u00a0`
}
