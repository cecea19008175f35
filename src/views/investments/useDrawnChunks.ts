import { type RefObject, startTransition, useEffect, useMemo, useState } from 'react'
import { afterPaint } from '../../charts/afterPaint.ts'
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
  const isWhole = useDrawnSoFar(isLong ? 0 : count) === count
  const sight = isWhole ? WHOLE : inSight
  return useMemo(
    () => (isLong ? chunksInSight(lines, heights, sight, count) : chunkToSight(lines, heights, sight, count)),
    [lines, count, isLong, heights, sight],
  )
}

/** How many of the lines are drawn: of fewer than before all, for they are there already; more come when these are painted. */
function useDrawnSoFar(count: number): number {
  const [drawn, setDrawn] = useState(0)
  if (drawn > count) setDrawn(count)
  useEffect(() => {
    if (drawn === count) return undefined
    return afterPaint(() => startTransition(() => setDrawn(count)))
  }, [drawn, count])
  return Math.min(drawn, count)
}

const WHOLE: Sight = { from: 0, to: Number.POSITIVE_INFINITY, focused: -1 }
