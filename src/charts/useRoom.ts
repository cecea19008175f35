import { type RefObject, useLayoutEffect, useState } from 'react'
import { listenToPrint } from './listenToPrint.ts'

/** The room that an element gives to a chart, in pixels. */
export interface Room {
  readonly width: number
  /** The size of type in it: what is drawn keeps in step with the page around it. */
  readonly type: number
  /** The most height that one piece of paper holds; null on a screen, which scrolls. */
  readonly tallest: number | null
}

/**
 * CSS pixels of A4 between the margins of the print style sheet, in height less the heading above and the legend and
 * notes below a chart: no observer tells of paper before it is drawn.
 */
const PAPER = { width: 680, height: 880 } as const

/** null until it is known, and where nothing is laid out. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    let isOnPaper = false
    const measure = () => {
      const width = current.clientWidth
      // What is hidden has no room, and comes back to the one it had.
      if (isOnPaper || width === 0) return
      const type = Number.parseFloat(getComputedStyle(current).fontSize)
      const now = { width, type, tallest: null }
      setRoom((before) => (before && isSame(before, now) ? before : now))
    }
    measure()
    let seen = -1
    // A chart that grows is told of, too; its type keeps in step with the width of the page.
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === seen) return
      seen = entry.contentRect.width
      measure()
    })
    observer.observe(current)
    const toPaper = () => {
      isOnPaper = true
      setRoom(
        (before) =>
          before && { ...before, width: Math.min(before.width, PAPER.width), tallest: PAPER.height },
      )
    }
    const toScreen = () => {
      isOnPaper = false
      measure()
    }
    const stop = listenToPrint(toPaper, toScreen)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [element])
  return room
}

const isSame = (a: Room, b: Room): boolean =>
  a.width === b.width && a.type === b.type && a.tallest === b.tallest
