/** Why two figures may or may not be compared, in words. */
import type { ReasonCode } from '../dataset/compare/comparabilityRules.ts'
import type { ShownFigure } from '../dataset/compare/conversion.ts'
import type { Observation } from '../dataset/schema.ts'
import type { Data } from '../dataset/table.ts'
import type { Stage, Unit } from '../dataset/vocabulary.ts'
import { formatPeriod } from './formatPeriod.ts'
import { formatQuantity } from './formatQuantity.ts'
import { formatSubject } from './formatSubject.ts'
import type { Messages } from './messages.ts'
import { clusterName } from './names.ts'

/** One side of a reason: a figure, and what it says on the axis. */
export interface Saying {
  readonly figure: ShownFigure
  readonly says: string | null
  /** Of the park, where the reason is not about two that are named beside it. */
  readonly name?: string
}
type Words = (messages: Messages<'comparison'>, saying: Saying, data: Data) => string

const amount: Words = (messages, { figure }) => formatQuantity(messages, figure, figure.indicator).text
const stage: Words = (messages, { says }) => messages.stages[says as Stage] ?? messages.compare.stageUnsaid
const period: Words = (messages, { says }) => formatPeriod(messages, says)
/** The last scale of a unit is the unit itself. */
const unit: Words = (messages, { says }) => messages.units[says as Unit].at(-1)?.name ?? ''

/** How the sides of a reason are told; a reason that is whole by itself has none. */
const SIDES: Partial<Record<ReasonCode, Words>> = {
  unit_currency: unit,
  unit_differs: unit,
  period_same: period,
  period_near: period,
  period_one_unknown: period,
  period_kind: period,
  period_year_unknown: period,
  period_dates_apart: period,
  period_length: period,
  period_neighbours: period,
  period_years_apart: period,
  scope_same: (messages, { says }) => formatSubject(messages, says ?? ''),
  scope_differs: (messages, { says }) => formatSubject(messages, says ?? ''),
  scope_parts: (messages, { says }) => formatSubject(messages, says ?? ''),
  scope_named: (messages, { says }) => formatSubject(messages, says ?? ''),
  status_same: (messages, { figure }) => messages.statuses[figure.obsStatus],
  status_near: (messages, { figure }) => messages.statuses[figure.obsStatus],
  status_plan: (messages, { figure }) => messages.statuses[figure.obsStatus],
  definition_superseded: (messages, { says }) =>
    says === 'previous' ? messages.compare.previous.previous : messages.compare.previous.current,
  definition_threshold: (messages, { figure }) =>
    formatThreshold(messages, figure.dims) ?? messages.compare.noThreshold,
  definition_cluster: (messages, { says }, data) =>
    says === null ? messages.compare.allClusters : clusterName(messages, data, says),
  definition_stage: stage,
  definition_stage_mixed: stage,
  definition_stage_near: stage,
  definition_bound_ordered: amount,
  definition_bound_open: amount,
  definition_range: amount,
  definition_approximate: amount,
}

/** Which side leaves it open says more than what the other says. */
const NAMES_ENOUGH: ReadonlySet<ReasonCode> = new Set(['period_one_unknown', 'period_year_unknown'])

/** 口径不同（园区对全县）, 时点不同（甲园截至 2012 年 12 月，乙园截至 2013 年 12 月） */
export function formatReason(
  messages: Messages<'comparison'>,
  data: Data,
  code: ReasonCode,
  sides: readonly Saying[],
): string {
  const { compare } = messages
  const said = sides.map((side) => wordsOf(messages, data, code, side)).filter((words) => words !== '')
  const text = compare.reasons[code]
  return said.length === 0 ? text : compare.reasonWith(text, compare.versus([...new Set(said)]))
}

/** The same where a heading names the axis already: 园区对全县, 均为 2018 年. */
export function formatSides(
  messages: Messages<'comparison'>,
  data: Data,
  code: ReasonCode,
  sides: readonly Saying[],
): string {
  const { compare } = messages
  const words = SIDES[code]
  if (!words) return compare.reasons[code]
  const said = sides.map((side) => words(messages, side, data))
  return new Set(said).size === 1 ? compare.both(said[0] ?? '') : compare.versus(said)
}

function wordsOf(messages: Messages<'comparison'>, data: Data, code: ReasonCode, side: Saying): string {
  if (NAMES_ENOUGH.has(code) && side.name !== undefined) return side.name
  const words = SIDES[code]?.(messages, side, data) ?? ''
  return side.name === undefined || words === '' ? words : messages.compare.side(side.name, words)
}

/** 1 亿元以上; null where neither end is set. */
export function formatThreshold(messages: Messages<'comparison'>, dims: Observation['dims']): string | null {
  const { minInvestment, maxInvestment } = dims
  const { atLeast, atMost, between } = messages.compare
  if (minInvestment !== undefined && maxInvestment !== undefined)
    return between(money(messages, minInvestment), money(messages, maxInvestment))
  if (minInvestment !== undefined) return atLeast(money(messages, minInvestment))
  return maxInvestment === undefined ? null : atMost(money(messages, maxInvestment))
}

const money = (messages: Messages, value: number): string =>
  formatQuantity(messages, { value, valueTo: null, unit: 'CNY', modifier: 'exact' }).text
