import { type RefObject, useDeferredValue, useMemo } from 'react'
import { lineAtTop, topOfLine } from './lineHeights.ts'
import { countLines, type TableLines } from './tableLines.ts'
import { useLineHeights } from './useLineHeights.ts'
import { type Sight, useSight } from './useSight.ts'

/** So many lines are simply drawn: they can be found in the page and printed whole. */
export const DRAWN_AT_ONCE = 300
/**
 * No reader goes further, and no browser is sure to: it can lay out 2^25 pixels of the screen, which are a quarter as many
 * of a page that is enlarged to 200 % on a dense screen.
 */
export const MOST_LINES = 120_000
/** Lines drawn beyond either edge of the window, so that Tab always has a next one. */
const BEYOND = 8

interface DrawnLine {
  readonly line: number
  /** Pixels of lines that are left out before it. */
  readonly gap: number
}
interface DrawnLines {
  readonly drawn: readonly DrawnLine[]
  /** Pixels of lines that are left out after the last. */
  readonly after: number
}

/**
 * Which lines of a table are drawn: those in the window of many; of a few all, and when they have changed those down to the
 * foot of the window before the others.
 */
export function useDrawnLines(lines: TableLines, body: RefObject<HTMLElement | null>): DrawnLines {
  const count = Math.min(MOST_LINES, countLines(lines))
  const isLong = count > DRAWN_AT_ONCE
  const heights = useLineHeights(body, isLong)
  const sight = useSight(body)
  const isWhole = useDeferredValue(isLong ? null : lines, null) === lines
  const { from, to, focused } = isWhole ? WHOLE : sight
  return useMemo(() => {
    const last = Math.min(count - 1, lineAtTop(lines, heights, to) + BEYOND)
    const first = isLong ? Math.max(0, Math.min(last, lineAtTop(lines, heights, from) - BEYOND)) : 0
    const shown = withLine(linesBetween(first, last), focused, count)
    const top = (line: number) => topOfLine(lines, heights, line)
    const drawn = shown.map((line, at) => ({ line, gap: top(line) - top((shown[at - 1] ?? -1) + 1) }))
    return { drawn, after: top(count) - top((shown.at(-1) ?? -1) + 1) }
  }, [lines, count, isLong, heights, from, to, focused])
}

const WHOLE: Sight = { from: 0, to: Number.POSITIVE_INFINITY, focused: -1 }

const linesBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** The line that has the focus stays drawn wherever the page is scrolled to. */
function withLine(lines: number[], focused: number, count: number): number[] {
  if (focused < 0 || focused >= count || lines.includes(focused)) return lines
  return [...lines, focused].toSorted((a, b) => a - b)
}
