import { type RefObject, useLayoutEffect, useState } from 'react'

/** The room that an element gives to a chart, in pixels. */
export interface Room {
  readonly width: number
  /** The size of type in it: what is drawn keeps in step with the page around it. */
  readonly type: number
}

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
    return () => observer.disconnect()
  }, [element])
  return room
}
