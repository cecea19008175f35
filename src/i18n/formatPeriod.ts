import type { Messages } from './messages.ts'

/** `2012`, `2012-12`, `2012-12-18`, and what stands for a year that is missing. */
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** A dataset period in words: `asof:2012-12` → 截至 2012 年 12 月; null → 期间未载明. */
export function formatPeriod(messages: Messages, period: string | null): string {
  if (period === null) return messages.dates.unknown
  if (period === 'thisyear') return messages.dates.thisYear
  if (period.startsWith('asof:'))
    return messages.dates.asOf(formatDate(messages, period.slice('asof:'.length)))
  return formatDate(messages, period)
}

/** An ISO date, month or year, or an interval of two; what it cannot read stays as it is. */
export function formatDate(messages: Messages, date: string): string {
  const [from = '', to] = date.split('/', 2)
  if (to === undefined) return formatPoint(messages, from)
  const start = DATE.exec(from)
  const end = DATE.exec(to)
  const within = start && end && start[1] === end[1] && start[2] && end[2] && !start[3] && !end[3]
  if (within) return messages.dates.months(Number(start[1]), Number(start[2]), Number(end[2]))
  if (start && end && !start[2] && !end[2]) return messages.dates.years(Number(start[1]), Number(end[1]))
  return messages.dates.between(formatPoint(messages, from), formatPoint(messages, to))
}

function formatPoint(messages: Messages, date: string): string {
  const parts = DATE.exec(date)
  if (!parts) return date
  const [year, month, day] = parts.slice(1).map((part) => (part ? Number(part) : undefined))
  if (year === undefined) return date
  if (month === undefined) return messages.dates.year(year)
  return day === undefined ? messages.dates.month(year, month) : messages.dates.day(year, month, day)
}
