import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds; null where there is no window to ask, and in the first moment of a page drawn there. */
export function useMedia(query: string): boolean | null {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = listFor(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => listFor(query).matches,
    () => null,
  )
}

/** One for each query as long as the page lives: React asks at every drawing, and to read a query anew takes time. */
function listFor(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query)
  lists.set(query, list)
  return list
}

const lists = new Map<string, MediaQueryList>()
