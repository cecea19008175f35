/**
 * Which figures of a park are parts of one whole, so that they may be stacked. Three kinds of parts are known not to
 * overlap: states that a project is in at a date, bands of size, and parts of the park. Everything else may count twice.
 */
import { boundsOf } from '../bounds.ts'
import { byKeys } from '../byKeys.ts'
import type { ShownFigure } from './conversion.ts'
import { groupBy } from '../groupBy.ts'
import { parsePeriod } from '../period.ts'
import { subjectKind } from '../subject.ts'
import { STAGES, type Stage } from '../vocabulary.ts'

const PART_AXES = ['stage', 'threshold', 'subpark'] as const
export type PartAxis = (typeof PART_AXES)[number]

export interface Parts {
  readonly axis: PartAxis
  /** Two or more, in the order of stages, of sizes, or of the text. */
  readonly parts: readonly ShownFigure[]
  /** What the text itself gives for all of it; null where it does not, and no sum is made up. */
  readonly whole: ShownFigure | null
}

/**
 * one_figure: there are no parts · share: shares do not add up · scope, period, status: the parts are of different ones ·
 * bounds: of a part only a bound or a range is known · double_counting: what one part counts another may count too.
 */
const NO_PARTS_REASONS = [
  'one_figure',
  'share',
  'scope',
  'period',
  'status',
  'bounds',
  'double_counting',
] as const
export type NoPartsReason = (typeof NO_PARTS_REASONS)[number]

/** `figures` are those of one park and one indicator, whatever narrows them. */
export function partsOf(figures: readonly ShownFigure[]): Parts | NoPartsReason {
  const current = figures.filter(({ dims }) => !dims.previous)
  let reason: NoPartsReason = 'one_figure'
  for (const axis of PART_AXES) {
    const found = partsOn(axis, current)
    if (typeof found !== 'string') return found
    if (found !== 'one_figure') reason = found
  }
  return reason
}

function partsOn(axis: PartAxis, figures: readonly ShownFigure[]): Parts | NoPartsReason {
  const candidates = figures.filter((figure) => isPart(axis, figure))
  if (candidates.length < 2) return 'one_figure'
  if (candidates.some(({ unit }) => unit === 'percent')) return 'share'
  const groups = [...groupBy(candidates, (figure) => restOf(axis, figure)).values()]
  const parts = groups.toSorted((a, b) => b.length - a.length)[0] ?? []
  if (parts.length < 2) return differenceOf(candidates)
  if (parts.some((part) => boundsOf(part).shape !== 'point')) return 'bounds'
  const ordered = parts.toSorted(ORDER[axis])
  if (!IS_DISJOINT[axis](ordered)) return 'double_counting'
  const whole = figures.find((figure) => isWholeOf(axis, figure, ordered[0] as ShownFigure)) ?? null
  const sum = ordered.reduce((total, { value }) => total + value, 0)
  return whole && boundsOf(whole).shape === 'point' && whole.value < sum
    ? 'double_counting'
    : { axis, parts: ordered, whole }
}

function isPart(axis: PartAxis, { subject, dims }: ShownFigure): boolean {
  const { stage, minInvestment, maxInvestment } = dims
  const hasThreshold = minInvestment !== undefined || maxInvestment !== undefined
  const isStaged = stage !== undefined && stage !== 'any'
  switch (axis) {
    case 'stage':
      return isStaged && !hasThreshold
    case 'threshold':
      return hasThreshold
    case 'subpark':
      return subjectKind(subject) === 'subpark' && !hasThreshold
  }
}

/** All that must be the same of parts of one whole. */
function restOf(axis: PartAxis, { unit, subject, period, obsStatus, dims }: ShownFigure): string {
  const { stage, minInvestment, maxInvestment, cluster } = dims
  const rest = [
    unit,
    period,
    obsStatus,
    cluster,
    ...(axis === 'stage' ? [] : [stage]),
    ...(axis === 'threshold' ? [] : [minInvestment, maxInvestment]),
    ...(axis === 'subpark' ? [] : [subject]),
  ]
  return JSON.stringify(rest.map((part) => part ?? null))
}

function differenceOf(candidates: readonly ShownFigure[]): NoPartsReason {
  const differ = (say: (figure: ShownFigure) => string | null) => new Set(candidates.map(say)).size > 1
  if (differ(({ subject }) => subject)) return 'scope'
  if (differ(({ period }) => period)) return 'period'
  return differ(({ obsStatus }) => obsStatus) ? 'status' : 'double_counting'
}

/** 在谈、拟建、待签、在建、投产: what is in one of these at a date is in no other. What was signed may stand by now. */
const STATES: ReadonlySet<Stage> = new Set([
  'negotiating',
  'intended',
  'pending_signing',
  'under_construction',
  'operating',
])
const IS_DISJOINT: Readonly<Record<PartAxis, (parts: readonly ShownFigure[]) => boolean>> = {
  stage: (parts) =>
    parts.every(
      ({ dims, period }) => STATES.has(dims.stage as Stage) && parsePeriod(period).kind !== 'span',
    ) && new Set(parts.map(({ dims }) => dims.stage)).size === parts.length,
  // 1亿至5亿、5亿至10亿、10亿以上; not 1亿以上、5亿以上、10亿以上.
  threshold: (parts) =>
    parts.every(({ dims }, at) => at === 0 || endOf(parts[at - 1]?.dims) <= (dims.minInvestment ?? 0)),
  subpark: (parts) => new Set(parts.map(({ subject }) => subject)).size === parts.length,
}
const endOf = (dims: ShownFigure['dims'] | undefined): number =>
  dims?.maxInvestment ?? Number.POSITIVE_INFINITY

const ORDER: Readonly<Record<PartAxis, (a: ShownFigure, b: ShownFigure) => number>> = {
  stage: byKeys<ShownFigure>([({ dims }) => STAGES.indexOf(dims.stage as Stage)]),
  threshold: byKeys<ShownFigure>([({ dims }) => dims.minInvestment ?? 0]),
  subpark: byKeys<ShownFigure>([({ source }) => source.start]),
}

/** Of the same everything, but not narrowed along the axis. */
function isWholeOf(axis: PartAxis, figure: ShownFigure, part: ShownFigure): boolean {
  if (isPart(axis, figure)) return false
  const wholeStage = figure.dims.stage === undefined || figure.dims.stage === 'any'
  if (axis === 'stage') return wholeStage && restOf(axis, figure) === restOf(axis, part)
  return axis === 'subpark'
    ? figure.subject === 'park' && restOf(axis, figure) === restOf(axis, part)
    : restOf(axis, figure) === restOf(axis, part)
}
