/** Figures multiplied as bounds: 超过 stays 超过, and a factor that is only known between two numbers makes a range. */
import { type Amount, type Bounds, boundsOf } from '../bounds.ts'

/** The amount × the factor, both at least 0; null where neither end of the product is known. */
export function scaleAmount(amount: Amount, factor: Bounds): Amount | null {
  if (factor.shape === 'point' && factor.low !== null && !factor.approximate) {
    const { value, valueTo, modifier } = amount
    return { value: value * factor.low, valueTo: valueTo === null ? null : valueTo * factor.low, modifier }
  }
  return amountWithin(product(boundsOf(amount), factor))
}

function product(a: Bounds, b: Bounds): Omit<Bounds, 'shape'> {
  return {
    low: times(a.low, b.low),
    high: times(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
    approximate: a.approximate || b.approximate,
  }
}

const times = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a * b)

/** Bounds as a number with its modifier; null where they say nothing. */
export function amountWithin({
  low,
  high,
  lowOpen,
  highOpen,
  approximate,
}: Omit<Bounds, 'shape'>): Amount | null {
  if (low === null)
    return high === null ? null : { value: high, valueTo: null, modifier: highOpen ? 'less_than' : 'at_most' }
  if (high === null) return { value: low, valueTo: null, modifier: lowOpen ? 'more_than' : 'at_least' }
  return { value: low, valueTo: low === high ? null : high, modifier: approximate ? 'about' : 'exact' }
}

/** What dividing by something within these bounds multiplies by. */
export function inverse({ shape, low, high, lowOpen, highOpen, approximate }: Bounds): Bounds {
  const turned = { lower: 'upper', upper: 'lower', point: 'point', range: 'range' } as const
  return {
    shape: turned[shape],
    low: high === null ? null : 1 / high,
    high: low === null ? null : 1 / low,
    lowOpen: highOpen,
    highOpen: lowOpen,
    approximate,
  }
}
