import { useEffect } from 'react'

/**
 * What a mark says to a screen reader, it shows to a pointer: written as its title when the pointer comes there, and not
 * into each of the thousand marks of a page.
 */
export function useTitles(): void {
  useEffect(() => {
    const show = ({ target }: Event) => {
      const mark = markAt(target)
      if (mark && !mark.title) mark.title = mark.ariaLabel ?? ''
    }
    // Another label may be said there next time.
    const hide = ({ target }: Event) => {
      const mark = markAt(target)
      if (mark && mark.title === mark.ariaLabel) mark.removeAttribute('title')
    }
    document.addEventListener('pointerover', show)
    document.addEventListener('pointerout', hide)
    return () => {
      document.removeEventListener('pointerover', show)
      document.removeEventListener('pointerout', hide)
    }
  }, [])
}

const markAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.figure[aria-label]') : null
