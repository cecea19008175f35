/**
 * Does something once the next frame is painted, unless it is called off before; at once in a page that is not seen, where
 * there is none.
 */
export function afterPaint(act: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    act()
    return callOff
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** It is done already. */
const callOff = (): void => {}
