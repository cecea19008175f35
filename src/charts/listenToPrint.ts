import { flushSync } from 'react-dom'

/**
 * Calls `toPaper` before the browser lays out the paper, what it changes being drawn by then, and `toScreen` afterwards;
 * what it returns ends that. A media query would tell only when the sheet is laid out.
 */
export function listenToPrint(toPaper: () => void, toScreen: () => void): () => void {
  const atOnce = () => flushSync(toPaper)
  window.addEventListener('beforeprint', atOnce)
  window.addEventListener('afterprint', toScreen)
  return () => {
    window.removeEventListener('beforeprint', atOnce)
    window.removeEventListener('afterprint', toScreen)
  }
}
