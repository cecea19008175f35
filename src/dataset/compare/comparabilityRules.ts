/**
 * The rules of comparability, as tables: on each axis the first rule that holds gives the reason. One thought runs
 * through all of them: what is known to differ bars the comparison, what the text leaves open is a note.
 */
import { boundsOf, orderOf } from '../bounds.ts'
import type { Axis, Rule, Say, Side } from './comparabilityAxes.ts'
import { type ShownFigure, stepOf } from './conversion.ts'
import { type DatedPeriod, isDated, monthsApart, monthsIn } from '../period.ts'
import { type SubjectKind, subjectKind } from '../subject.ts'
import type { ObsStatus, Stage } from '../vocabulary.ts'

/** Stocks are counted at year's or half-year's end; two within half a year are of one count. */
const SAME_COUNT_MONTHS = 6
/** Flows of one length in neighbouring years may stand together, with a note. */
const NEXT_YEAR_MONTHS = 12

/** ISO 4217 codes are three capitals; no other unit is. */
const isMoney = (side: Side): boolean => /^[A-Z]{3}$/.test(side.observation.unit)

const always = (): boolean => true
/** Holds when it holds for either. */
const either =
  (test: (side: Side) => boolean) =>
  (a: Side, b: Side): boolean =>
    test(a) || test(b)
const both =
  (test: (side: Side) => boolean) =>
  (a: Side, b: Side): boolean =>
    test(a) && test(b)
/** Holds when the two say different things. */
const differ =
  (say: Say) =>
  (a: Side, b: Side): boolean =>
    say(a.observation) !== say(b.observation)

const unitOf: Say = ({ unit }) => unit
/** What a figure is per, and in whose prices: both only where the reader asked for it and it could be done. */
const measure: Say = (figure) => (stepOf(figure, 'area') ? 'per_km2' : 'whole')
const prices: Say = (figure) => (stepOf(figure, 'prices') ? 'constant' : 'current')
const isConverted = ({ observation }: Side): boolean => wasConverted(observation)
const wasConverted = ({ conversion }: ShownFigure): boolean => (conversion?.steps.length ?? 0) > 0

const UNIT_RULES = [
  // 6.02亿美元 beside 224.47亿元: only at an exchange rate, which the reader must ask for.
  {
    code: 'unit_currency',
    verdict: 'not_comparable',
    when: (a, b) => both(isMoney)(a, b) && differ(unitOf)(a, b),
  },
  { code: 'unit_differs', verdict: 'not_comparable', when: differ(unitOf) },
  { code: 'unit_per_area', verdict: 'not_comparable', when: differ(measure), says: measure },
  { code: 'unit_prices', verdict: 'not_comparable', when: differ(prices), says: prices },
  { code: 'unit_converted', verdict: 'with_notes', when: either(isConverted) },
  { code: 'unit_same', verdict: 'comparable', when: always },
] as const satisfies readonly Rule<string>[]

const isUnknown = (side: Side): boolean => side.period.kind === 'unknown'

/** Both have a date: the rule looks at the dates. */
const dated =
  (test: (a: DatedPeriod, b: DatedPeriod) => boolean) =>
  (a: Side, b: Side): boolean =>
    isDated(a.period) && isDated(b.period) && test(a.period, b.period)

/** 今年 is a time that something ran over, though not known when. */
const flows = (side: Side): boolean => side.period.kind !== 'instant'

const PERIOD_RULES = [
  { code: 'period_both_unknown', verdict: 'with_notes', when: both(isUnknown) },
  { code: 'period_one_unknown', verdict: 'with_notes', when: either(isUnknown) },
  // 累计申报专利94件 (held at a date) beside 1-9月专利申请92件 (ran over nine months).
  { code: 'period_kind', verdict: 'not_comparable', when: (a, b) => flows(a) !== flows(b) },
  {
    code: 'period_year_unknown',
    verdict: 'with_notes',
    when: either((side) => side.period.kind === 'this_year'),
  },
  {
    code: 'period_same',
    verdict: 'comparable',
    when: dated((a, b) => a.start === b.start && a.end === b.end),
  },
  {
    code: 'period_near',
    verdict: 'comparable',
    when: dated((a, b) => a.kind === 'instant' && monthsApart(a, b) <= SAME_COUNT_MONTHS),
  },
  { code: 'period_dates_apart', verdict: 'with_notes', when: dated((a) => a.kind === 'instant') },
  // 前10个月 beside 全年.
  {
    code: 'period_length',
    verdict: 'not_comparable',
    when: dated((a, b) => monthsIn(a) !== monthsIn(b)),
  },
  {
    code: 'period_neighbours',
    verdict: 'with_notes',
    when: dated((a, b) => monthsApart(a, b) <= NEXT_YEAR_MONTHS),
  },
  { code: 'period_years_apart', verdict: 'not_comparable', when: always },
] as const satisfies readonly Rule<string>[]

const kindOf = (side: Side): SubjectKind => subjectKind(side.observation.subject)

const SCOPE_RULES = [
  { code: 'scope_differs', verdict: 'not_comparable', when: (a, b) => kindOf(a) !== kindOf(b) },
  { code: 'scope_parts', verdict: 'with_notes', when: either((side) => kindOf(side) === 'subpark') },
  // Two groups of projects or two firms stand for no park.
  {
    code: 'scope_named',
    verdict: 'not_comparable',
    when: either((side) => kindOf(side) === 'group' || kindOf(side) === 'org'),
  },
  { code: 'scope_same', verdict: 'comparable', when: always },
] as const satisfies readonly Rule<string>[]

const status = (side: Side): ObsStatus => side.observation.obsStatus

const STATUS_RULES = [
  { code: 'status_same', verdict: 'comparable', when: (a, b) => status(a) === status(b) },
  // 计划总投资120亿元 beside 总投资39.85亿元.
  { code: 'status_plan', verdict: 'not_comparable', when: either((side) => status(side) === 'F') },
  { code: 'status_near', verdict: 'with_notes', when: always },
] as const satisfies readonly Rule<string>[]

/** Stages told apart no finer than a press article does; 引进 and a mixed group say nothing of how far. */
const PHASE: Record<Stage, 'agreed' | 'building' | 'there' | 'mixed'> = {
  planned: 'agreed',
  negotiating: 'agreed',
  intended: 'agreed',
  pending_signing: 'agreed',
  signed: 'agreed',
  landed: 'building',
  started: 'building',
  under_construction: 'building',
  completed: 'there',
  operating: 'there',
  introduced: 'mixed',
  any: 'mixed',
}
const stage: Say = ({ dims }) => dims.stage ?? null
/** A plain count is of what is there. */
const phase: Say = ({ dims }) => (dims.stage ? PHASE[dims.stage] : 'there')
const threshold: Say = ({ dims }) =>
  dims.minInvestment === undefined && dims.maxInvestment === undefined
    ? null
    : `${dims.minInvestment ?? ''}-${dims.maxInvestment ?? ''}`
const cluster: Say = ({ dims }) => dims.cluster ?? null
const superseded: Say = ({ dims }) => (dims.previous ? 'previous' : 'current')
const amount: Say = ({ modifier, valueTo }) => (valueTo === null ? modifier : 'range')

const orders = (a: Side, b: Side): boolean => orderOf(a.bounds, b.bounds) !== 'open'
const isBound = (side: Side): boolean => side.bounds.shape === 'lower' || side.bounds.shape === 'upper'

const DEFINITION_RULES = [
  { code: 'definition_superseded', verdict: 'not_comparable', when: differ(superseded), says: superseded },
  { code: 'definition_threshold', verdict: 'not_comparable', when: differ(threshold), says: threshold },
  { code: 'definition_cluster', verdict: 'not_comparable', when: differ(cluster), says: cluster },
  { code: 'definition_stage', verdict: 'not_comparable', when: differ(phase), says: stage },
  {
    code: 'definition_stage_mixed',
    verdict: 'not_comparable',
    when: (a, b) => phase(a.observation) === 'mixed' && differ(stage)(a, b),
    says: stage,
  },
  { code: 'definition_stage_near', verdict: 'with_notes', when: differ(stage), says: stage },
  // 34.7公里 is less than 50多公里, whatever the latter is; 60公里 may be more or less.
  {
    code: 'definition_bound_ordered',
    verdict: 'with_notes',
    when: (a, b) => either(isBound)(a, b) && orders(a, b),
  },
  { code: 'definition_bound_open', verdict: 'with_notes', when: either(isBound) },
  { code: 'definition_range', verdict: 'with_notes', when: either((side) => side.bounds.shape === 'range') },
  {
    code: 'definition_approximate',
    verdict: 'with_notes',
    when: either((side) => side.bounds.approximate),
  },
  { code: 'definition_same', verdict: 'comparable', when: always, says: stage },
] as const satisfies readonly Rule<string>[]

export type ReasonCode =
  | (typeof UNIT_RULES)[number]['code']
  | (typeof PERIOD_RULES)[number]['code']
  | (typeof SCOPE_RULES)[number]['code']
  | (typeof STATUS_RULES)[number]['code']
  | (typeof DEFINITION_RULES)[number]['code']

interface AxisRules {
  readonly says: Say
  readonly rules: readonly Rule<ReasonCode>[]
}
export const AXIS_RULES: Record<Axis, AxisRules> = {
  unit: { says: unitOf, rules: UNIT_RULES },
  period: { says: (observation) => observation.period, rules: PERIOD_RULES },
  scope: { says: (observation) => observation.subject, rules: SCOPE_RULES },
  status: { says: (observation) => observation.obsStatus, rules: STATUS_RULES },
  definition: { says: amount, rules: DEFINITION_RULES },
}

/** All of a figure that a verdict depends on: two figures of one signature compare alike with any third. */
export function signatureOf(figure: ShownFigure): string {
  const { unit, period, subject, obsStatus } = figure
  const { shape, approximate } = boundsOf(figure)
  return JSON.stringify([
    [unit, measure(figure), prices(figure), wasConverted(figure)],
    period,
    subjectKind(subject),
    obsStatus,
    [superseded(figure), threshold(figure), cluster(figure), stage(figure)],
    [shape, approximate],
  ])
}
