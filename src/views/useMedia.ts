import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds; `drawnAs` where there is no window to ask. */
export function useMedia(query: string, drawnAs: boolean): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => drawnAs,
  )
}
