import { type RefObject, useEffect, useState } from 'react'
import { listenToPrint } from './listenToPrint.ts'

/** How far outside the window something still counts as near, so that it is drawn before it comes into sight. */
const MARGIN = '64px 0px'

/**
 * Whether an element stands in the window or near it, or goes to paper; so it is taken to be until that is known, and while
 * it is hidden: nobody knows where it will come back.
 */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(true)
  useEffect(() => {
    const { current } = element
    if (!current) return undefined
    const observer = new IntersectionObserver((seen) => setNear(isNearIn(seen.at(-1))), {
      rootMargin: MARGIN,
    })
    observer.observe(current)
    const lookAgain = () => {
      observer.unobserve(current)
      observer.observe(current)
    }
    const stop = listenToPrint(() => setNear(true), lookAgain)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [element])
  return isNear
}

const isNearIn = (seen: IntersectionObserverEntry | undefined): boolean =>
  seen !== undefined && (seen.isIntersecting || seen.boundingClientRect.width === 0)
