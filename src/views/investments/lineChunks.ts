/** Which lines of a table are drawn: in a long one chunks of a few, which come and go together. */
import { type LineHeights, lineAtTop, topOfLine } from './lineHeights.ts'
import type { TableLines } from './tableLines.ts'

/** As many as a flick of the wheel brings in a frame, and few enough for one. */
const CHUNK = 5
/** Lines drawn beyond either edge of the window, so that Tab always has a next one and no flick shows an empty page. */
const BEYOND = 5

export interface LineChunk {
  /** Its lines are [from, to). */
  readonly from: number
  readonly to: number
  /** Pixels of lines that are left out before it. */
  readonly gap: number
}
export interface DrawnChunks {
  readonly chunks: readonly LineChunk[]
  /** Pixels of lines that are left out after the last. */
  readonly after: number
}
/** What of the table stands in the window. */
export interface Sight {
  /** Pixels from the top of its first line. */
  readonly from: number
  readonly to: number
  /** The line that has the focus; -1 where it is elsewhere. */
  readonly focused: number
}

/** The chunks in the window, of the first `count` lines. */
export function chunksInSight(
  lines: TableLines,
  heights: LineHeights,
  { from, to, focused }: Sight,
  count: number,
): DrawnChunks {
  const first = Math.max(0, lineAtTop(lines, heights, from) - BEYOND)
  const last = Math.min(count - 1, lineAtTop(lines, heights, to) + BEYOND)
  return placed(withLine(chunksBetween(Math.min(first, last), last), focused, count), lines, heights, count)
}

/** One chunk: the lines down to the foot of the window, and to the one that has the focus. */
export function chunkToSight(
  lines: TableLines,
  heights: LineHeights,
  { to, focused }: Sight,
  count: number,
): DrawnChunks {
  const end = Math.min(count, Math.max(lineAtTop(lines, heights, to) + BEYOND, focused) + 1)
  return {
    chunks: [{ from: 0, to: end, gap: 0 }],
    after: topOfLine(lines, heights, count) - topOfLine(lines, heights, end),
  }
}

/** Chunk `n` begins with line `n * CHUNK`. */
function chunksBetween(firstLine: number, lastLine: number): number[] {
  const first = Math.floor(firstLine / CHUNK)
  return Array.from({ length: Math.floor(lastLine / CHUNK) - first + 1 }, (_, at) => first + at)
}

/** The line that has the focus stays drawn wherever the page is scrolled to. */
function withLine(chunks: number[], focused: number, count: number): number[] {
  const chunk = Math.floor(focused / CHUNK)
  if (focused < 0 || focused >= count || chunks.includes(chunk)) return chunks
  return [...chunks, chunk].toSorted((a, b) => a - b)
}

function placed(
  shown: readonly number[],
  lines: TableLines,
  heights: LineHeights,
  count: number,
): DrawnChunks {
  const top = (line: number) => topOfLine(lines, heights, line)
  const endOf = (chunk: number) => Math.min(count, (chunk + 1) * CHUNK)
  const chunks = shown.map((chunk, at) => {
    const from = chunk * CHUNK
    return { from, to: endOf(chunk), gap: top(from) - top(endOf(shown[at - 1] ?? -1)) }
  })
  return { chunks, after: top(count) - top(endOf(shown.at(-1) ?? -1)) }
}
