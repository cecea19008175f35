import { type RefObject, useEffect, useState } from 'react'
import type { Sight } from './lineChunks.ts'

/** Pixels that it is rounded by, outwards: less is drawn anew while the page moves. */
const STEP = 240
/** What is drawn where there is no window yet: the first lines, as the charts stand above them. */
const FIRST: Sight = { from: 0, to: 0, focused: -1 }

/** Follows the window while the page scrolls, is resized or grows above the table. */
export function useSight(table: RefObject<HTMLTableElement | null>): Sight {
  const [sight, setSight] = useState(FIRST)
  useEffect(() => {
    const look = () => {
      const { current } = table
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
  }, [table])
  return sight
}

function sightOf(table: HTMLTableElement): Sight {
  // The head sticks to the window: of it only the height says where the first line begins.
  const top = -table.getBoundingClientRect().top - (table.tHead?.offsetHeight ?? 0)
  const row = table.querySelector<HTMLElement>('tr[data-index]:focus-within')
  return {
    from: Math.max(0, STEP * Math.floor(top / STEP)),
    to: Math.max(0, STEP * Math.ceil((top + window.innerHeight) / STEP)),
    focused: Number(row?.dataset['index'] ?? -1),
  }
}

const keptIfSame = (before: Sight, now: Sight): Sight =>
  before.from === now.from && before.to === now.to && before.focused === now.focused ? before : now
