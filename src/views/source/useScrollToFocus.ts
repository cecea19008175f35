import { type RefObject, useEffect, useRef } from 'react'
import { useApp } from '../../store/context.ts'

/** Brings the passage in focus into sight when the view turns to another, unless it is in sight already. */
export function useScrollToFocus(document: string): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null)
  const seen = useRef('')
  const { focus, at, reading } = useApp((state) => state.choice)
  const view = JSON.stringify([document, focus, at, reading])
  useEffect(() => {
    if (seen.current === view) return
    seen.current = view
    const passage = body.current?.querySelector('a[aria-current], mark')
    if (passage && !isInSight(passage.getBoundingClientRect())) passage.scrollIntoView({ block: 'center' })
  }, [view])
  return body
}

/** Between the mast above and the docked panel below. */
function isInSight({ top, bottom }: DOMRect): boolean {
  return top > 64 && bottom < window.innerHeight - 120
}
