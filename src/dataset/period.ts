/** The dataset's notation of time: `2012`, `2012-01/2012-10`, `asof:2012-12`, `thisyear`, null. */

/** `start` and `end` are days since 1970-01-01, half-open. */
export type Period =
  /** The text does not tell. */
  | { readonly kind: 'unknown' }
  /** 今年 in an article of an unknown year. */
  | { readonly kind: 'this_year' }
  /** A stock held at a date; as wide as the date is known. */
  | { readonly kind: 'instant'; readonly start: number; readonly end: number }
  /** A flow ran over this time. */
  | { readonly kind: 'span'; readonly start: number; readonly end: number }
export type DatedPeriod = Extract<Period, { start: number }>

const UNKNOWN: Period = { kind: 'unknown' }
const DAY = 86_400_000
/** 365.2425 / 12. */
const DAYS_A_MONTH = 30.436875

/** Reads a period. A notation of a later version, which this one does not know, tells nothing. */
export function parsePeriod(notation: string | null): Period {
  if (notation === null) return UNKNOWN
  if (notation === 'thisyear') return { kind: 'this_year' }
  const instant = notation.startsWith('asof:')
  const [from, to = from, ...rest] = (instant ? notation.slice(5) : notation).split('/').map(daysOf)
  if (!from || !to || rest.length > 0 || from.start > to.start) return UNKNOWN
  return { kind: instant ? 'instant' : 'span', start: from.start, end: to.end }
}

/** First day, and the day after the last, of a year, month or day. */
function daysOf(iso: string): { start: number; end: number } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)
  if (!parts) return null
  const [year, month, day] = parts.slice(1).map((part) => (part ? Number(part) : null))
  if (year == null) return null
  if (month == null) return { start: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1) }
  if (day == null) return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) }
  return { start: dayNumber(year, month, day), end: dayNumber(year, month, day + 1) }
}

/** A month of 13 is January of the year after. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY

export const isDated = (period: Period): period is DatedPeriod => 'start' in period

/** Whole months; a single day is 0, 2012 is 12. */
export const monthsIn = (period: DatedPeriod): number =>
  Math.round((period.end - period.start) / DAYS_A_MONTH)

/** Whole months between the ends of two periods. */
export const monthsApart = (a: DatedPeriod, b: DatedPeriod): number =>
  Math.round(Math.abs(a.end - b.end) / DAYS_A_MONTH)

/** The calendar years that a period touches: 2012-01/2012-10 is of 2012, 2013/2018 of six. */
export function yearsIn({ start, end }: DatedPeriod): number[] {
  const first = yearOf(start)
  return Array.from({ length: yearOf(end - 1) - first + 1 }, (_, at) => first + at)
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()
