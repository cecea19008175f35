import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while the page is as the build drew it: what is typed into it then would be lost. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
