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
    const look = () =>
      setHeights((before) => {
        const row = heightOf(current, 'tr.project') ?? before.row
        const head = heightOf(current, 'tr.group') ?? before.head
        return row === before.row && head === before.head ? before : { row, head }
      })
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => observer.disconnect()
  }, [table, isWanted])
  return heights
}

/** null where no such line is drawn. */
const heightOf = (table: HTMLElement, line: string): number | null =>
  table.querySelector(line)?.getBoundingClientRect().height ?? null
