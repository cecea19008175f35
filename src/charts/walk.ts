/** Walking the marks of a chart by keys: where a key leads from mark `at` of `count`; null is before the first step. */
export function stepOf(key: string, at: number | null, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === null ? 0 : Math.min(at + 1, count - 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === null ? count - 1 : Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Escape':
      return null
    default:
      return at
  }
}

const WALKING = new Set(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Escape'])

/** Keys that walk; the page must not scroll with them. */
export const isWalking = (key: string): boolean => WALKING.has(key)
