/** Where the lines of a long table stand: every project is as high as another, every heading as another. */
import { countLines, headsBefore, type TableLines } from './tableLines.ts'

/** Pixels. */
export interface LineHeights {
  readonly row: number
  readonly head: number
}

/** Pixels from the top of the first line to that of a line; behind the last one, of all. */
export function topOfLine(lines: TableLines, { row, head }: LineHeights, line: number): number {
  const heads = headsBefore(lines, line)
  return heads * head + (line - heads) * row
}

/** The line at so many pixels from the top of the first; the nearest where there is none. */
export function lineAtTop(lines: TableLines, heights: LineHeights, top: number): number {
  let low = 0
  let high = Math.max(0, countLines(lines) - 1)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (topOfLine(lines, heights, middle) <= top) low = middle
    else high = middle - 1
  }
  return low
}
