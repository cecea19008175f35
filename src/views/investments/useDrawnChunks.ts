import { type RefObject, useDeferredValue, useMemo } from 'react'
import { chunksInSight, chunkToSight, type DrawnChunks, type Sight } from './lineChunks.ts'
import { countLines, type TableLines } from './tableLines.ts'
import { useLineHeights } from './useLineHeights.ts'
import { useSight } from './useSight.ts'

/** So many lines are simply drawn: they can be found in the page and printed whole. */
export const DRAWN_AT_ONCE = 300
/**
 * No reader goes further, and no browser is sure to: it can lay out 2^25 pixels of the screen, which are a quarter as many
 * of a page that is enlarged to 200 % on a dense screen.
 */
export const MOST_LINES = 120_000

/**
 * Which lines of a table are drawn: of many the chunks in the window; of a few all as one, and when they have become more
 * those down to the foot of the window before the others.
 */
export function useDrawnChunks(lines: TableLines, table: RefObject<HTMLTableElement | null>): DrawnChunks {
  const count = Math.min(MOST_LINES, countLines(lines))
  const isLong = count > DRAWN_AT_ONCE
  const heights = useLineHeights(table, isLong)
  const inSight = useSight(table)
  // Of fewer lines than were drawn before, most are there already.
  const drawnBefore = useDeferredValue(isLong ? 0 : count, 0)
  const sight = !isLong && count <= drawnBefore ? WHOLE : inSight
  return useMemo(
    () => (isLong ? chunksInSight(lines, heights, sight, count) : chunkToSight(lines, heights, sight, count)),
    [lines, count, isLong, heights, sight],
  )
}

const WHOLE: Sight = { from: 0, to: Number.POSITIVE_INFINITY, focused: -1 }
