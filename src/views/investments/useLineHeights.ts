import { type RefObject, useEffect, useState } from 'react'
import type { LineHeights } from './lineHeights.ts'

/** Before a line is laid out. */
const USUAL: LineHeights = { row: 48, head: 84 }

/** How high the style sheet makes the lines of a long table at this width and size of type. */
export function useLineHeights(table: RefObject<HTMLElement | null>, isWanted: boolean): LineHeights {
  const [heights, setHeights] = useState(USUAL)
  useEffect(() => {
    const { current } = table
    if (!isWanted || !current) return undefined
    let measuredAt = Number.NaN
    // A resize observer speaks when all is laid out: to measure then costs no layout.
    const observer = new ResizeObserver(() => {
      const width = current.clientWidth
      const look = (line: string) => heightOf(current, line, width !== measuredAt)
      const [row, head] = [look('tr.project'), look('tr.group')]
      if (row !== null) measuredAt = width
      setHeights((before) => keptIfSame(before, { row: row ?? before.row, head: head ?? before.head }))
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [table, isWanted])
  return heights
}

const keptIfSame = (before: LineHeights, now: LineHeights): LineHeights =>
  now.row === before.row && now.head === before.head ? before : now

/**
 * null where no such line is laid out: to measure one that the browser skips out of sight has it laid out, which a new width
 * is worth and a click in the filter is not.
 */
function heightOf(table: HTMLElement, line: string, isWorthIt: boolean): number | null {
  const drawn = table.querySelector(line)
  return drawn && (isWorthIt || !isSkipped(drawn)) ? drawn.getBoundingClientRect().height : null
}

/** Browsers that cannot tell do not skip either. */
const isSkipped = (drawn: Element): boolean =>
  'checkVisibility' in drawn && !drawn.checkVisibility({ contentVisibilityAuto: true })
