import { useEffect, useState } from 'react'

/**
 * Code that is fetched when it is first wanted; null until it has come, and where it does not. `fetchCode` is to be the
 * same each time.
 */
export function useCode<Code>(fetchCode: () => Promise<Code>, isWanted: boolean): Code | null {
  const [code, setCode] = useState<{ readonly is: Code } | null>(null)
  useEffect(() => {
    if (!isWanted) return undefined
    let isAsked = true
    const take = (is: Code) => {
      if (isAsked) setCode((known) => known ?? { is })
    }
    // Its failure is told by the view that comes with it.
    fetchCode().then(take, () => undefined)
    return () => {
      isAsked = false
    }
  }, [fetchCode, isWanted])
  return code && code.is
}
