import { useState } from 'react'

/** What is given while something holds, and what was given last while it held; at first what is given. */
export function useWhile<Given>(holds: boolean, given: Given): Given {
  const [last, setLast] = useState(() => given)
  if (!holds || Object.is(last, given)) return last
  setLast(() => given)
  return given
}
