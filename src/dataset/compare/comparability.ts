/** May two figures stand side by side? A verdict and a reason on each of five axes; the worst of them decides. */
import { boundsOf } from '../bounds.ts'
import { AXES, type Axis, type Side, VERDICTS, type Verdict } from './comparabilityAxes.ts'
import { AXIS_RULES, type ReasonCode } from './comparabilityRules.ts'
import type { ShownFigure } from './conversion.ts'
import { parsePeriod } from '../period.ts'

export interface Reason {
  readonly axis: Axis
  readonly verdict: Verdict
  readonly code: ReasonCode
  /** What each of the two says on this axis, as it stands in the dataset; null: nothing. */
  readonly says: readonly [string | null, string | null]
}
export interface Pair {
  readonly a: ShownFigure
  readonly b: ShownFigure
  readonly verdict: Verdict
  /** One reason an axis, in the order of `AXES`. */
  readonly reasons: readonly Reason[]
}

/** Compares two figures of one indicator; figures of two indicators are never asked about, so that is a bug. */
export function comparePair(a: ShownFigure, b: ShownFigure): Pair {
  if (a.indicator !== b.indicator) throw new TypeError(`${a.indicator} is not ${b.indicator}`)
  const sides = [sideOf(a), sideOf(b)] as const
  const reasons = AXES.map((axis) => reasonOn(axis, ...sides))
  return { a, b, verdict: worst(reasons.map((reason) => reason.verdict)), reasons }
}

const sideOf = (observation: ShownFigure): Side => ({
  observation,
  period: parsePeriod(observation.period),
  bounds: boundsOf(observation),
})

/** The first rule of the axis that holds; its last rule always does. */
function reasonOn(axis: Axis, a: Side, b: Side): Reason {
  const { says, rules } = AXIS_RULES[axis]
  const rule = rules.find(({ when }) => when(a, b))
  if (!rule) throw new Error(`no rule of ${axis} holds`)
  const say = rule.says ?? says
  return { axis, verdict: rule.verdict, code: rule.code, says: [say(a.observation), say(b.observation)] }
}

/** The worst of some verdicts; of none, `comparable`. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const rank = Math.max(0, ...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))
  return VERDICTS[rank] as Verdict
}
