/** Where the items of a timeline stand, in pixels: lanes of rows, each row shared by items that do not meet. */
import { INSET } from '../figure.ts'
import { textWidth } from '../textWidth.ts'
import type { Box } from '../texturePath.ts'
import { TYPE } from '../typeSizes.ts'
import { LANES, type Lane, type TimelineItem } from './timelineSeries.ts'

export interface PlacedItem {
  readonly item: TimelineItem
  /** Mark and label: what is clicked and lit. */
  readonly row: Box
  /** A square for a date, a bar for a period. */
  readonly mark: Box
  /** Where room is short the name is cut, never the value. */
  readonly label: {
    readonly name: string
    readonly value: string
    readonly x: number
    readonly y: number
    readonly room: number
  }
}
export interface LaneLayout {
  readonly lane: Lane
  readonly y: number
}
export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** Where the years end and those without a time begin; null where there are none of those. */
  readonly ruleY: number | null
  readonly axisBottom: number
  readonly lanes: readonly LaneLayout[]
  readonly items: readonly PlacedItem[]
}

export const SIDE = 11
const ROW = 24
const AXIS = 26
const HEAD = 24
const GAP = { label: 6, item: 10, rule: 32 } as const
/** A label reaches no further than this; the tooltip has the whole. */
const LONGEST = 340
const TICK = 52
/** A label needs this much to say anything; and the height of a bar that carries its own. */
const LEAST = 60
const THIN = 5

/** `all` are the items that the years are for, where only some of them are drawn. */
export function timelineLayout(
  items: readonly TimelineItem[],
  { width, zoom }: { readonly width: number; readonly zoom: number },
  all: readonly TimelineItem[] = items,
): TimelineLayout {
  const left = INSET * zoom
  const right = width - INSET * zoom
  const dated = items.filter(({ span }) => span !== null)
  const undated = items.filter(({ span }) => span === null)
  const spans = all.flatMap(({ span }) => span ?? [])
  const first = yearOf(Math.min(...spans.map(({ start }) => start)))
  const last = yearOf(Math.max(...spans.map(({ end }) => end - 1))) + 1
  const from = dayOf(first)
  const scale = (right - left) / Math.max(1, dayOf(last) - from)
  const toX = (day: number) => left + (day - from) * scale
  const place = (item: TimelineItem, at: { readonly x: number; readonly markWidth: number }, y: number) =>
    placed(item, at, { y, left, right, zoom })
  const lanes: LaneLayout[] = []
  const out: PlacedItem[] = []
  let y = dated.length > 0 ? AXIS * zoom : 0
  for (const lane of LANES) {
    const own = dated.filter((item) => item.lane === lane)
    if (own.length === 0) continue
    lanes.push({ lane, y: y + (HEAD / 2) * zoom })
    y += HEAD * zoom
    const ends: PlacedItem[][] = []
    for (const item of own) {
      const at = markOf(item, toX, right, zoom)
      const row = ends.findIndex((held) =>
        held.every((other) => !meets(other.row, place(item, at, 0).row, zoom)),
      )
      const line = row < 0 ? ends.push([]) - 1 : row
      const found = place(item, at, y + line * ROW * zoom)
      ends[line]?.push(found)
      out.push(found)
    }
    y += ends.length * ROW * zoom
  }
  const axisBottom = y
  const ruleY = undated.length > 0 ? y + (dated.length > 0 ? (GAP.rule / 2) * zoom : 10 * zoom) : null
  if (ruleY !== null) y = ruleY + (GAP.rule / 2 - 4) * zoom
  for (const lane of LANES) {
    const own = undated.filter((item) => item.lane === lane)
    if (own.length === 0) continue
    lanes.push({ lane, y: y + (HEAD / 2) * zoom })
    y += HEAD * zoom
    let x = left
    for (const item of own) {
      const at = { x, markWidth: SIDE * zoom }
      const size = labelSize(item, zoom) + (SIDE + GAP.label) * zoom
      if (x > left && x + size > right) {
        x = left
        y += ROW * zoom
      }
      const found = place(item, { ...at, x }, y)
      out.push(found)
      x = found.row.x + found.row.width + GAP.item * zoom
    }
    y += ROW * zoom
  }
  return {
    width,
    height: y + 4 * zoom,
    zoom,
    years: dated.length > 0 ? ticks(first, last, toX, right - left, zoom) : [],
    ruleY,
    axisBottom,
    lanes,
    items: out,
  }
}

const DAY = 86_400_000
const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()
/** The first day of a year, in days since 1970-01-01. */
const dayOf = (year: number): number => Date.UTC(year, 0, 1) / DAY

function ticks(first: number, last: number, toX: (day: number) => number, room: number, zoom: number) {
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, Math.floor(room / (TICK * zoom)))))
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
  return years.map((year) => ({ year, x: toX(dayOf(year)) }))
}

/** A date is a square at its end, a period a bar as long as it ran. */
function markOf({ span }: TimelineItem, toX: (day: number) => number, right: number, zoom: number) {
  const side = SIDE * zoom
  if (!span) return { x: 0, markWidth: side }
  const end = Math.min(right, toX(span.end))
  if (span.isInstant) return { x: end - side, markWidth: side }
  const start = Math.min(toX(span.start), right - side)
  return { x: start, markWidth: Math.max(side, end - start - 1) }
}

/** The value with the gap before it; nothing of an honour. */
const valueOf = ({ value }: TimelineItem): string => (value === '' ? '' : `\u2002${value}`)
const labelSize = (item: TimelineItem, zoom: number): number =>
  Math.min(LONGEST, textWidth(item.name + valueOf(item), TYPE.caption) + 2) * zoom

interface Room {
  readonly y: number
  readonly left: number
  readonly right: number
  readonly zoom: number
}

/** The label stands behind its mark; where the page ends, before it; a long bar carries it. */
function placed(
  item: TimelineItem,
  { x, markWidth }: { readonly x: number; readonly markWidth: number },
  { y, left, right, zoom }: Room,
): PlacedItem {
  const gap = GAP.label * zoom
  const wanted = labelSize(item, zoom)
  const behind = right - (x + markWidth + gap)
  const before = x - gap - left
  if (Math.max(behind, before) < Math.min(wanted, LEAST * zoom) && markWidth > LEAST * zoom)
    return carrying(item, { x, markWidth }, y, zoom)
  const isBehind = behind >= wanted || behind >= before
  const room = Math.min(wanted, Math.max(0, isBehind ? behind : before))
  const labelX = isBehind ? x + markWidth + gap : x - gap - room
  const start = Math.min(x, labelX)
  const end = Math.max(x + markWidth, labelX + room)
  return {
    item,
    row: { x: start - 2 * zoom, y, width: end - start + 4 * zoom, height: ROW * zoom },
    mark: { x, y: y + ((ROW - SIDE) / 2) * zoom, width: markWidth, height: SIDE * zoom },
    label: { name: item.name, value: valueOf(item), x: labelX, y: y + (ROW / 2) * zoom, room },
  }
}

/** A bar over nearly all the years is thin and carries its label. */
function carrying(
  item: TimelineItem,
  { x, markWidth }: { readonly x: number; readonly markWidth: number },
  y: number,
  zoom: number,
): PlacedItem {
  return {
    item,
    row: { x: x - 2 * zoom, y, width: markWidth + 4 * zoom, height: ROW * zoom },
    mark: { x, y: y + (ROW - THIN - 1) * zoom, width: markWidth, height: THIN * zoom },
    label: { name: item.name, value: valueOf(item), x, y: y + 9 * zoom, room: markWidth },
  }
}

const meets = (a: Box, b: Box, zoom: number): boolean =>
  a.x < b.x + b.width + GAP.item * zoom && b.x < a.x + a.width + GAP.item * zoom
