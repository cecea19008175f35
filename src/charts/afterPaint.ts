/**
 * Does something once the next frame is painted and nobody waits for anything else, unless it is called off before; at once
 * in a page that is not seen, where there is no frame.
 */
export function afterPaint(act: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    act()
    return callOff
  }
  let isOff = false
  const frame = requestAnimationFrame(() => {
    giveWay(() => {
      if (!isOff) act()
    })
  })
  return () => {
    isOff = true
    cancelAnimationFrame(frame)
  }
}

/** Part of the Prioritized Task Scheduling API, which not every browser has. */
interface Scheduler {
  postTask(task: () => void, options: { readonly priority: 'background' }): Promise<void>
}

/** A timer comes before the next click. */
function giveWay(task: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  if (scheduler) void scheduler.postTask(task, { priority: 'background' })
  else setTimeout(task)
}

/** It is done already. */
const callOff = (): void => {}
