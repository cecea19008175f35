import type { Verdict } from './comparabilityAxes.ts'
import { VERDICTS } from './comparabilityAxes.ts'
import { pickFigure } from './comparabilityFigure.ts'
import { linesOf } from './comparabilityLines.ts'
import type { Data } from '../table.ts'
import { verdictAmong } from './verdictAmong.ts'

/**
 * For each indicator that two or more of the parks report, the best that can be said of it: some of its lines may be
 * compared between some parks, with notes perhaps, or none may. Figures of the rows `among` only, where given.
 */
export function indicatorVerdicts(
  data: Data,
  parks: readonly string[],
  among?: ArrayLike<number>,
): Map<string, Verdict> {
  const best = new Map<string, Verdict>()
  const reporting = new Map<string, Set<string>>()
  for (const line of linesOf(data, { parks, among })) {
    const held = parks.filter((park) => line.figures.has(park))
    const together = reporting.get(line.indicator) ?? new Set()
    for (const park of held) together.add(park)
    reporting.set(line.indicator, together)
    const figures = held.flatMap((park) => pickFigure(line.figures.get(park) ?? [])?.shown ?? [])
    const verdict = verdictAmong(figures)
    if (verdict !== 'single' && verdict !== 'none')
      best.set(line.indicator, better(best.get(line.indicator), verdict))
  }
  for (const [indicator, holders] of reporting)
    if (holders.size > 1 && !best.has(indicator)) best.set(indicator, 'not_comparable')
  return best
}

const better = (a: Verdict | undefined, b: Verdict): Verdict =>
  a !== undefined && VERDICTS.indexOf(a) < VERDICTS.indexOf(b) ? a : b
