/** The scale of an axis: where a value stands between its two ends, and which values are written at it. */
import { niceScale } from './niceScale.ts'

export interface AxisScale {
  readonly kind: 'linear' | 'log'
  readonly min: number
  readonly max: number
  /** Between ticks; of a logarithmic scale their ratio. */
  readonly step: number
  readonly ticks: readonly number[]
  /** 0 at the low end, 1 at the high end. */
  readonly at: (value: number) => number
}

/** From zero in round steps. Lengths need it: a bar that does not begin at zero lies. */
export function linearScale(values: readonly number[], steps: number): AxisScale {
  const { max, step } = niceScale(Math.max(0, ...values), steps)
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, at) => at * step)
  return { kind: 'linear', min: 0, max, step, ticks, at: (value) => value / max }
}

/** On a linear axis the smallest of figures that lie further apart than this would all stand at zero. */
const LOG_SPREAD = 100

/** For points: logarithmic in decades where the spread asks for it, otherwise from zero. */
export function pointScale(values: readonly number[], steps: number): AxisScale {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return least > 0 && most / least >= LOG_SPREAD ? logScale(least, most) : linearScale(values, steps)
}

function logScale(least: number, most: number): AxisScale {
  const low = Math.floor(Math.log10(least) + 1e-9)
  const high = Math.ceil(Math.log10(most) - 1e-9)
  const ticks = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at))
  const at = (value: number) => (Math.log10(value) - low) / (high - low)
  return { kind: 'log', min: 10 ** low, max: 10 ** high, step: 10, ticks, at }
}
