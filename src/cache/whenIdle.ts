/** What some browsers tell of the network. */
interface Connection {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

/** Browsers that do not say when they are idle get this long to become so, in milliseconds. */
const PAUSE = 200

/** Resolves once the page has loaded and has nothing to do. */
export const whenIdle = async (): Promise<void> => {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve)
    else setTimeout(resolve, PAUSE)
  })
}

/** Whether nothing is to be fetched that nobody has asked for: the reader says so, or the network is too slow for it. */
export function isSparing(): boolean {
  const { connection } = navigator as { readonly connection?: Connection }
  return connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true
}
