import { use } from 'react'

export interface LazyCode<Code> {
  readonly isHere: () => boolean
  readonly bring: () => Promise<Code>
  /** While a component is drawn: suspends it until the code has come, throws why it has not. */
  readonly take: () => Code
}

/** Code without a face of its own that is fetched when it is first needed. */
export function lazyCode<Code>(fetchCode: () => Promise<Code>): LazyCode<Code> {
  let arrived: { readonly code: Code } | null = null
  let coming: Promise<Code> | null = null
  const arrival = async () => {
    const code = await fetchCode()
    arrived = { code }
    return code
  }
  const bring = () => (coming ??= arrival())
  return { isHere: () => arrived !== null, bring, take: () => (arrived ? arrived.code : use(bring())) }
}
