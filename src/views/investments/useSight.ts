import { type RefObject, useEffect, useState } from 'react'

/** What of the table stands in the window. */
export interface Sight {
  /** Pixels from the top of its body, rounded outwards: less is drawn anew while the page moves. */
  readonly from: number
  readonly to: number
  /** The line that has the focus; -1 where it is elsewhere. */
  readonly focused: number
}

const STEP = 240
/** What is drawn where there is no window yet. */
const FIRST: Sight = { from: 0, to: 2 * STEP, focused: -1 }

/** Follows the window while the page scrolls, is resized or grows above the table. */
export function useSight(body: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState(FIRST)
  useEffect(() => {
    const look = () => {
      const { current } = body
      if (!current) return
      // Asked now: when the next click is drawn, the page would have to be laid out for it.
      const now = sightOf(current)
      setSight((before) => keptIfSame(before, now))
    }
    // The page is laid out when the observer calls, at first too.
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [body])
  return sight
}

function sightOf(body: HTMLElement): Sight {
  const top = -body.getBoundingClientRect().top
  const row = body.querySelector<HTMLElement>(':scope > tr:focus-within')
  return {
    from: Math.max(0, STEP * Math.floor(top / STEP)),
    to: Math.max(0, STEP * Math.ceil((top + window.innerHeight) / STEP)),
    focused: Number(row?.dataset['index'] ?? -1),
  }
}

const keptIfSame = (before: Sight, now: Sight): Sight =>
  before.from === now.from && before.to === now.to && before.focused === now.focused ? before : now
