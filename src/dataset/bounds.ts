/** What a figure lets one conclude: 120多家 is more than 120 and no more than that is said. */
import type { Modifier } from './vocabulary.ts'

/** The part of an observation, mention or amount that says how much. */
export interface Amount {
  readonly value: number
  /** The upper end of a range, else null. */
  readonly valueTo: number | null
  readonly modifier: Modifier
}
/** point: one number · range: between two · lower: only a least · upper: only a most. */
export type BoundShape = 'point' | 'range' | 'lower' | 'upper'
export interface Bounds {
  readonly shape: BoundShape
  /** Base unit; null: the text says nothing about this end. */
  readonly low: number | null
  readonly high: number | null
  /** The end itself is not among the possible values (超过50: 50 is not). */
  readonly lowOpen: boolean
  readonly highOpen: boolean
  /** 约, 左右, 近: the number is near, to no stated precision. */
  readonly approximate: boolean
}

interface Reach {
  readonly ends: 'both' | 'low' | 'high'
  readonly open: boolean
  readonly approximate: boolean
}
/** `about_below` (近7亿元) is near 7 and below it; how far below is not said, so it is read as about 7. */
const REACH: Record<Modifier, Reach> = {
  exact: { ends: 'both', open: false, approximate: false },
  about: { ends: 'both', open: false, approximate: true },
  about_below: { ends: 'both', open: false, approximate: true },
  more_than: { ends: 'low', open: true, approximate: false },
  at_least: { ends: 'low', open: false, approximate: false },
  at_most: { ends: 'high', open: false, approximate: false },
  less_than: { ends: 'high', open: true, approximate: false },
}

export function boundsOf(amount: Amount): Bounds {
  const { ends, open, approximate } = REACH[amount.modifier]
  const top = amount.valueTo ?? amount.value
  const low = ends === 'high' ? null : amount.value
  const high = ends === 'low' ? null : top
  return {
    shape: shapeOf(low, high),
    low,
    high,
    lowOpen: open && low !== null,
    highOpen: open && high !== null,
    approximate,
  }
}

function shapeOf(low: number | null, high: number | null): BoundShape {
  if (low === null) return 'upper'
  if (high === null) return 'lower'
  return low === high ? 'point' : 'range'
}

/** Which of two figures is larger, as far as the text tells; `open`: it does not. */
type Order = 'less' | 'equal' | 'greater' | 'open'

/** Compares two figures of one unit. 约 has no stated width, so only its number is compared. */
export function orderOf(a: Bounds, b: Bounds): Order {
  if (a.shape === 'point' && b.shape === 'point' && a.low === b.low) return 'equal'
  if (isBelow(a, b)) return 'less'
  return isBelow(b, a) ? 'greater' : 'open'
}

/** Every value that a may have is below every value that b may have. */
function isBelow(a: Bounds, b: Bounds): boolean {
  if (a.high === null || b.low === null) return false
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen))
}
