import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How far outside the window something still counts as near, so that it is drawn before it comes into sight. */
const MARGIN = '64px 0px'

/** Whether an element stands in the window or near it, or goes to paper; so it is taken to be until that is known. */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(true)
  useEffect(() => {
    const { current } = element
    if (!current) return undefined
    const observer = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting === true), {
      rootMargin: MARGIN,
    })
    observer.observe(current)
    const toPaper = () => flushSync(() => setNear(true))
    const toScreen = () => {
      observer.unobserve(current)
      observer.observe(current)
    }
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  }, [element])
  return isNear
}
