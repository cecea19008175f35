import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** The room that an element gives to a chart, in pixels. */
export interface Room {
  readonly width: number
  /** The size of type in it: what is drawn keeps in step with the page around it. */
  readonly type: number
}

/** CSS pixels of A4 between the margins of the print style sheet: no observer tells of paper before it is drawn. */
const PAPER_WIDTH = 680

/** null until it is known, and where nothing is laid out. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const measure = () => {
      const width = current.clientWidth
      const type = Number.parseFloat(getComputedStyle(current).fontSize)
      setRoom((before) => (before?.width === width && before.type === type ? before : { width, type }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    const toPaper = () =>
      flushSync(() =>
        setRoom((before) => before && { ...before, width: Math.min(before.width, PAPER_WIDTH) }),
      )
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', measure)
    }
  }, [element])
  return room
}
