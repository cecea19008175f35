import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { columnNamed, type Data, wordAt } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ChartFamily } from '../figure.ts'

type ProjectFamily = Extract<ChartFamily, 'pipeline' | 'treemap' | 'sums' | 'sankey'>

/** Fewer areas, or sums, say less than their figures in a table. */
const LEAST_AMOUNTS = 3

/** Why a drawing of these projects is withheld, in words; null where the data allow it. `rows` of `investments`. */
export function withheldDrawing(
  messages: Messages,
  data: Data,
  family: ProjectFamily,
  rows: readonly number[],
): string | null {
  const { charts, drawings } = messages
  const reason = rows.length === 0 ? drawings.noProjects : RULES[family](messages, data, rows)
  return reason === null ? null : drawings.withheld(charts.families[family], reason)
}

type Rule = (messages: Messages, data: Data, rows: readonly number[]) => string | null

function fewAmounts(
  { drawings }: Messages,
  { tables: { investments } }: Data,
  rows: readonly number[],
): string | null {
  const known = rows.filter(
    (row) => amountGroup(investments, row) === 'known' && wordAt(investments, 'unit', row) === 'CNY',
  ).length
  return known < LEAST_AMOUNTS ? drawings.fewAmounts(known, LEAST_AMOUNTS) : null
}

const RULES: Readonly<Record<ProjectFamily, Rule>> = {
  pipeline: ({ drawings }, { tables: { investments } }, rows) =>
    rows.some((row) => wordAt(investments, 'stage', row) !== null) ? null : drawings.oneStage,
  treemap: fewAmounts,
  sums: fewAmounts,
  sankey: ({ drawings }, { tables: { investments } }, rows) => {
    const { starts } = columnNamed(investments, 'clusters', 'list')
    return rows.some((row) => (starts[row + 1] ?? 0) > (starts[row] ?? 0)) ? null : drawings.noFlow
  },
}
