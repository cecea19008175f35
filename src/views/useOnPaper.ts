import { useEffect, useState } from 'react'
import { listenToPrint } from '../charts/listenToPrint.ts'

/**
 * Whether the page is being printed. Known before the browser lays the paper out: what is wider than it at that moment
 * makes the whole sheet smaller, and a media query tells only afterwards.
 */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false)
  useEffect(
    () =>
      listenToPrint(
        () => setOnPaper(true),
        () => setOnPaper(false),
      ),
    [],
  )
  return isOnPaper
}
