import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

/** The letter means this where a figure, a mark or a chart has the keyboard, and nothing elsewhere (WCAG 2.1.4). */
export const EVIDENCE_KEY = 'e'
const FROM = '[data-evidence], a.record, [role="application"]'

interface Panel {
  readonly element: RefObject<HTMLElement | null>
  readonly open: () => void
  readonly close: () => void
}

/**
 * From a figure the letter leads into the panel, which stands at the end of the page, a hundred tab stops away; Escape
 * leads back. Gives the handler of the panel's own keys.
 */
export function useEvidenceKey({ element, open, close }: Panel): (event: KeyboardEvent) => void {
  const origin = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const hear = ({ key, ctrlKey, metaKey, altKey, target }: globalThis.KeyboardEvent) => {
      if (key.toLowerCase() !== EVIDENCE_KEY || ctrlKey || metaKey || altKey) return
      const panel = element.current
      if (!panel || !(target instanceof HTMLElement) || !target.closest(FROM) || panel.contains(target))
        return
      origin.current = target
      open()
      // The panel is as tall as the page; what it holds is in sight already.
      panel.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  })
  return ({ key }) => {
    if (key !== 'Escape' || !origin.current?.isConnected) return
    close()
    origin.current.focus()
    origin.current = null
  }
}
