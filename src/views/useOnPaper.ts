import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether the page is being printed. Known before the browser lays the paper out: what is wider than it at that moment
 * makes the whole sheet smaller, and a media query tells only afterwards.
 */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false)
  useEffect(() => {
    const toPaper = () => flushSync(() => setOnPaper(true))
    const toScreen = () => setOnPaper(false)
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  }, [])
  return isOnPaper
}
