import { useEffect } from 'react'

/** Where a slash is a letter that somebody types. */
const TYPING = 'input, textarea, select, [contenteditable], dialog, [role="application"]'

/** Calls `go` when the slash key is pressed, but for where it is typed. */
export function useSlashKey(isOn: boolean, go: () => void): void {
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, isComposing, target } = event
      if (key !== '/' || ctrlKey || metaKey || altKey || isComposing) return
      if (target instanceof Element && target.closest(TYPING)) return
      event.preventDefault()
      go()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn, go])
}
