/** Does something once the next frame is painted; at once in a page that is not seen, where there is none. */
export function afterPaint(act: () => void): void {
  if (document.visibilityState === 'hidden') act()
  else requestAnimationFrame(() => setTimeout(act))
}
