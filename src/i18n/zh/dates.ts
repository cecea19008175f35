/** 数字与“年”“月”之间用不断行空格，起止号两侧不断行。 */
const year = (y: number) => `${y}\u00a0年`
const month = (y: number, m: number) => `${year(y)}\u00a0${m}\u00a0月`

export const rangeDash = '\u2060—\u2060'

export const dates = {
  year,
  month,
  day: (y: number, m: number, d: number) => `${month(y, m)}\u00a0${d}\u00a0日`,
  months: (y: number, from: number, to: number) => `${year(y)}\u00a0${from}${rangeDash}${to}\u00a0月`,
  years: (from: number, to: number) => `${from}${rangeDash}${to}\u00a0年`,
  between: (from: string, to: string) => `${from}至\u00a0${to}`,
  asOf: (date: string) => `截至\u00a0${date}`,
  thisYear: '“今年”，年份未载明',
  unknown: '期间未载明',
}
