import { whenIdle } from './whenIdle.ts'

/** Milliseconds that a browser gives at most, and only where no frame is to come. */
const LONG = 40

/** Resolves when nothing is being painted, nor soon to be: what takes some 20 ms then delays nobody. */
export async function whenAtRest(): Promise<void> {
  await whenIdle()
  if ('requestIdleCallback' in window)
    await new Promise<void>((resolve) => {
      const look = (deadline: IdleDeadline) =>
        deadline.timeRemaining() >= LONG ? resolve() : requestIdleCallback(look)
      requestIdleCallback(look)
    })
}
