import type { Observation } from '../../dataset/schema.ts'
import type { Data } from '../../dataset/table.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'

/** What narrows a figure, in words: 引进 · 1 亿元以上的项目 · 造纸 · 调整前. */
export function narrowings(messages: Messages, data: Data, dims: Observation['dims']): string[] {
  const { minInvestment, maxInvestment, previous } = messages.evidence
  const money = (value: number) =>
    formatQuantity(messages, { value, valueTo: null, unit: 'CNY', modifier: 'exact' }).text
  return [
    ...(dims.stage ? [messages.stages[dims.stage]] : []),
    ...(dims.minInvestment === undefined ? [] : [minInvestment(money(dims.minInvestment))]),
    ...(dims.maxInvestment === undefined ? [] : [maxInvestment(money(dims.maxInvestment))]),
    ...(dims.cluster ? [clusterName(messages, data, dims.cluster)] : []),
    ...(dims.previous ? [previous] : []),
  ]
}
