/** Why two figures may or may not be compared, in words. */
import type { Reason } from '../dataset/comparability.ts'
import type { ReasonCode } from '../dataset/comparabilityRules.ts'
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
  readonly figure: Observation
  readonly says: string | null
}
type Words = (messages: Messages, saying: Saying, data: Data) => string

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

/** 口径不同：园区对全县（市、区） */
export function formatReason(
  messages: Messages,
  data: Data,
  reason: Pick<Reason, 'code'>,
  sides: readonly Saying[],
): string {
  const words = SIDES[reason.code]
  const text = messages.compare.reasons[reason.code]
  if (!words) return text
  const said = new Set(sides.map((side) => words(messages, side, data)))
  return messages.compare.reasonWith(text, messages.compare.versus([...said]))
}

/** 1 亿元以上; null where neither end is set. */
export function formatThreshold(messages: Messages, dims: Observation['dims']): string | null {
  const { minInvestment, maxInvestment } = dims
  const { atLeast, atMost, between } = messages.compare
  if (minInvestment !== undefined && maxInvestment !== undefined)
    return between(money(messages, minInvestment), money(messages, maxInvestment))
  if (minInvestment !== undefined) return atLeast(money(messages, minInvestment))
  return maxInvestment === undefined ? null : atMost(money(messages, maxInvestment))
}

const money = (messages: Messages, value: number): string =>
  formatQuantity(messages, { value, valueTo: null, unit: 'CNY', modifier: 'exact' }).text
