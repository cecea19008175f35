/**
 * Walking the marks of a chart by keys: where a key leads from mark `at` of `count`; null is before the first step.
 * In a matrix with `perRow` marks in a row, up and down keep to the column.
 */
export function stepOf(key: string, at: number | null, count: number, perRow = 1): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowRight':
      return at === null ? 0 : Math.min(at + 1, count - 1)
    case 'ArrowLeft':
      return at === null ? count - 1 : Math.max(at - 1, 0)
    case 'ArrowDown':
      return at === null ? 0 : within(at + perRow, at, count)
    case 'ArrowUp':
      return at === null ? count - 1 : within(at - perRow, at, count)
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

/** Past the edge one stays. */
const within = (to: number, at: number, count: number): number => (to >= 0 && to < count ? to : at)

const WALKING = new Set(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Escape'])

/** Keys that walk; the page must not scroll with them. */
export const isWalking = (key: string): boolean => WALKING.has(key)
