import { useEffect, useState } from 'react'
import { afterPaint } from './afterPaint.ts'

/**
 * What is given, a frame later: first all is painted that does not wait for it; until then `first`. A deferred value of
 * React's would be worked out before that frame, and a transition that the next click comes upon would still be drawn,
 * though nobody wants it.
 */
export function useAfterPaint<Given, First = Given>(
  given: Given,
  first: Given | First = given,
): Given | First {
  const [followed, setFollowed] = useState(() => first)
  useEffect(
    () => (Object.is(followed, given) ? undefined : afterPaint(() => setFollowed(() => given))),
    [followed, given],
  )
  return followed
}
