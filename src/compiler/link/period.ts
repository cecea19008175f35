import type { Dating, TimeExpression } from '../types.ts'

type Kind = 'stock' | 'flow' | 'ratio'
/** A day, a month or a year, in the calendar. */
interface Point {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}
/** First and last point; the same one twice for a plain year, month or day. */
interface Range {
  readonly from: Point
  readonly to: Point
}

/**
 * Resolves a time expression against the article's date, to the dataset's period notation:
 * `2012` · `2012-01/2012-10` · `asof:2012-12` · `thisyear` (今年 of an undated article) · null (the text does not tell).
 * A stock holds at the end of its time, or at the article's date when it has none of its own, or only 近年来 or 五年来;
 * a flow runs over its time, and a flow counted up to an instant (截至2012年底) holds at that instant.
 */
export function resolvePeriod(time: TimeExpression | null, dating: Dating, kind: Kind): string | null {
  const published = readPublished(dating.published)
  if (time === null || time.base === 'unresolved')
    return kind === 'stock' && (time === null || time.rule === 'vague') ? asOf(published?.to) : null
  if (kind === 'stock' && time.years !== null) return asOf(published?.to)
  if (time.base === 'now')
    return time.instant || kind === 'stock' ? asOf(published?.to) : writeRange(published)
  const year = yearOf(time, published)
  if (year === null) return time.base === 'this_year' && time.years === null ? 'thisyear' : null
  const range = rangeOf(time, year, published)
  return holdsAtInstant(time, range, kind) ? asOf(heldAt(range, published)) : writeRange(range)
}

/** `2013-01-10`, `2018-12`, `2011` or an interval of them; null when the article is undated. */
function readPublished(published: string | null): Range | null {
  const points = (published ?? '').split('/').map(readPoint)
  const [from, to = from] = points
  return from && to ? { from, to } : null
}

function readPoint(iso: string): Point | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso)
  if (!parts) return null
  const [year, month, day] = parts.slice(1).map((part) => (part ? Number(part) : null))
  return year ? { year, month: month ?? null, day: day ?? null } : null
}

/** 过去一年 means the calendar year that is over only while the new one is young, to March. */
const TURN_OF_THE_YEAR = 3

const SHIFT = { this_year: 0, last_year: -1, next_year: 1 } as const

/** The year meant; null when it hangs on a date that the article does not tell, or not to the year. */
function yearOf(time: TimeExpression, published: Range | null): number | null {
  if (time.base === 'absolute') return time.year
  if (time.base === 'now' || time.base === 'unresolved') return null
  if (!published || published.from.year !== published.to.year) return null
  if (time.rule === 'past_year' && (published.to.month ?? 12) > TURN_OF_THE_YEAR) return null
  return published.to.year + SHIFT[time.base]
}

function rangeOf(time: TimeExpression, year: number, published: Range | null): Range {
  const start = { year, month: time.month, day: time.day }
  if (time.years !== null) return { from: point(year - time.years + 1), to: point(year) }
  if (time.yearTo !== null) return { from: point(year), to: point(time.yearTo) }
  if (time.since) return sinceRange(start, published)
  return { from: start, to: time.monthTo === null ? start : { year, month: time.monthTo, day: null } }
}

const point = (year: number, month: number | null = null): Point => ({ year, month, day: null })

/** 2015年以来 of an article of 2018 is 2015/2018; 今年以来 of one of October 2012 is 2012-01/2012-10. */
function sinceRange(start: Point, published: Range | null): Range {
  if (!published || published.to.year < start.year) return { from: start, to: start }
  const month = published.from.month === published.to.month ? published.to.month : null
  if (start.year === published.to.year && month !== null && month !== 12)
    return { from: point(start.year, start.month ?? 1), to: point(start.year, month) }
  if (start.month === null) return { from: start, to: point(published.to.year) }
  return { from: point(start.year, start.month), to: point(published.to.year, published.to.month) }
}

/** A target or a total over several years (“十四五”期间) stays a period, even of a stock. */
function holdsAtInstant(time: TimeExpression, range: Range, kind: Kind): boolean {
  if (range.from.year !== range.to.year && !time.instant) return false
  if (kind === 'stock') return true
  return time.instant && time.monthTo === null && time.month !== null
}

/** The end of the range, or the article's date if that falls before it. */
function heldAt(range: Range, published: Range | null): Point {
  const end = range.to.month === null ? point(range.to.year, 12) : range.to
  const now = published?.to
  return now && now.year === end.year && range.to.month === null ? now : end
}

const asOf = (at: Point | undefined): string | null =>
  at ? `asof:${writePoint(point(at.year, at.month))}` : null

function writeRange(range: Range | null): string | null {
  if (!range) return null
  const [from, to] = [writePoint(range.from), writePoint(range.to)]
  return from === to ? from : `${from}/${to}`
}

const writePoint = ({ year, month, day }: Point): string =>
  [String(year), month, month === null ? null : day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
