import { type RefObject, useEffect, useRef } from 'react'
import { useApp } from '../../store/context.ts'

/**
 * Brings the passage in focus into sight when the view turns to another, unless it is in sight already: the words that the
 * address points to, else the record. Its fate in the audit stands beside it, or is brought into sight after it.
 */
export function useScrollToFocus(document: string): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null)
  const seen = useRef('')
  const { focus, at, reading } = useApp((state) => state.choice)
  const view = JSON.stringify([document, focus, at, reading])
  useEffect(() => {
    if (seen.current === view) return
    seen.current = view
    const find = (selector: string) => body.current?.querySelector(selector)
    show(find('mark') ?? find('a.record[aria-current]'), 'center')
    show(find('a.fate[aria-current]'), 'nearest')
  }, [view])
  return body
}

function show(element: Element | null | undefined, block: ScrollLogicalPosition): void {
  if (element && !isInSight(element.getBoundingClientRect())) element.scrollIntoView({ block })
}

/** Between the heads above and the docked panel below. */
function isInSight({ top, bottom }: DOMRect): boolean {
  return top > 96 && bottom < window.innerHeight - 120
}
