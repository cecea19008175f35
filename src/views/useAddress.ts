import { useCallback } from 'react'
import { addressOf } from '../store/address.ts'
import type { Choice } from '../store/choice.ts'
import { useApp } from '../store/context.ts'

/** Makes the address of the present view with a part changed, for links that a reader may also copy. */
export function useAddress(): (change: Partial<Choice>) => string {
  const choice = useApp((state) => state.choice)
  return useCallback((change) => addressOf({ ...choice, ...change }), [choice])
}
