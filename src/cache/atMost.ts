/** Settles with a promise, or once it has taken that long. */
export const atMost = (ms: number, promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    promise,
    new Promise((resolve) => {
      setTimeout(resolve, ms)
    }),
  ])
