/** The axis of a chart: from 0 to a round number, in round steps. */
interface NiceScale {
  readonly max: number
  readonly step: number
}

/** No 2.5: counts have no half. */
const STEPS = [1, 2, 5, 10]

/** The smallest round step that needs at most `steps` of them to reach `largest`. */
export function niceScale(largest: number, steps: number): NiceScale {
  if (!(largest > 0)) return { max: 1, step: 1 }
  const rough = largest / steps
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10)
  return { max: step * Math.ceil(largest / step - 1e-9), step }
}
