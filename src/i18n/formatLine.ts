import type { Line } from '../dataset/compare/comparabilityLines.ts'
import type { Data } from '../dataset/table.ts'
import type { Stage } from '../dataset/vocabulary.ts'
import { formatThreshold } from './formatReason.ts'
import type { Messages } from './messages.ts'
import { clusterName, indicatorName } from './names.ts'

/** 引进项目数，1 亿元以上 */
export function formatLine(
  messages: Messages<'comparison'>,
  data: Data,
  line: Omit<Line, 'figures' | 'hidden'>,
): string {
  const name = indicatorName(messages, data, line.indicator)
  const threshold = formatThreshold(messages, {
    ...(line.minInvestment !== null && { minInvestment: line.minInvestment }),
    ...(line.maxInvestment !== null && { maxInvestment: line.maxInvestment }),
  })
  const parts = [
    withStage(messages, name, line.stage),
    threshold,
    line.cluster === null ? null : clusterName(messages, data, line.cluster),
  ]
  return parts.filter((part) => part !== null).join(messages.clauseComma)
}

function withStage(
  { compare, stages }: Messages<'comparison'>,
  indicator: string,
  stage: Stage | null,
): string {
  if (stage === null) return indicator
  return stage === 'any' ? compare.anyStage(indicator) : compare.staged(indicator, stages[stage])
}
