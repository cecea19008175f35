import type { Messages } from '../messages.ts'

const formatMonth = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })
const name = (month: number) => formatMonth.format(Date.UTC(2000, month - 1))

export const rangeDash = '\u2060–\u2060'

export const dates: Messages['dates'] = {
  year: (y) => `${y}`,
  month: (y, m) => `${name(m)}\u00a0${y}`,
  day: (y, m, d) => `${d}\u00a0${name(m)}\u00a0${y}`,
  months: (y, from, to) => `${name(from)}${rangeDash}${name(to)}\u00a0${y}`,
  years: (from, to) => `${from}${rangeDash}${to}`,
  between: (from, to) => `${from}${rangeDash}${to}`,
  asOf: (date) => `as of ${date}`,
  thisYear: '“this year”, which is not stated',
  unknown: 'period not stated',
}
