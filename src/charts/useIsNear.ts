import { type RefObject, useLayoutEffect, useState } from 'react'
import { listenToPrint } from './listenToPrint.ts'

/** How far outside the window something still counts as near, so that it is drawn before it comes into sight. */
const MARGIN = 64

/**
 * Whether an element stands in the window or near it, or goes to paper; so it is taken to be while it is hidden: nobody
 * knows where it will come back. Not so before anything is laid out.
 */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const look = () => setNear(isNearWindow(current.getBoundingClientRect()))
    // What is in sight at first is drawn at once: the observer tells only after the next frame.
    look()
    const observer = new IntersectionObserver((seen) => setNear(isNearIn(seen.at(-1))), {
      rootMargin: `${MARGIN}px 0px`,
    })
    observer.observe(current)
    const stop = listenToPrint(() => setNear(true), look)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [element])
  return isNear
}

const isNearIn = (seen: IntersectionObserverEntry | undefined): boolean =>
  seen !== undefined && (seen.isIntersecting || isHidden(seen.boundingClientRect))
const isNearWindow = (box: DOMRect): boolean =>
  isHidden(box) || (box.bottom >= -MARGIN && box.top <= window.innerHeight + MARGIN)
const isHidden = ({ width }: DOMRectReadOnly): boolean => width === 0
