/** Looks, in the next frame before it is painted, and tells when it has been. */
export function inNextFrame<Result>(look: () => Result): Promise<{ result: Result; at: number }> {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      try {
        const result = look()
        // A message is handled after the frame that it was sent in.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          port1.close()
          resolve({ result, at: performance.now() })
        })
        port1.start()
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port's takes none
        port2.postMessage(null)
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
  })
}

/** When what is wanted had been painted for the first time. Rejects, with what there is instead, after `patience` ms. */
export async function untilPainted(
  isThere: () => boolean,
  instead: () => string,
  patience: number,
): Promise<number> {
  const end = performance.now() + patience
  for (;;) {
    const { result, at } = await inNextFrame(isThere)
    if (result) return at
    if (at > end) throw new Error(instead())
  }
}
