import { amountClasses } from '../../dataset/projects/amountClasses.ts'
import type { Rows } from '../../dataset/rows.ts'
import { columnNamed, type Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ChartFamily } from '../figure.ts'

type ProjectFamily = Extract<ChartFamily, 'pipeline' | 'treemap' | 'sums' | 'sankey'>

/** Fewer areas, or sums, say less than their figures in a table. */
const LEAST_AMOUNTS = 3

/** Why a drawing of these projects is withheld, in words; null where the data allow it. `rows` of `investments`. */
export function withheldDrawing(
  messages: Messages<'figures' | 'projects'>,
  data: Data,
  family: ProjectFamily,
  rows: Rows,
): string | null {
  const { charts, drawings } = messages
  const reason = rows.length === 0 ? drawings.noProjects : RULES[family](messages, data, rows)
  return reason === null ? null : drawings.withheld(charts.families[family], reason)
}

type Rule = (messages: Messages<'figures' | 'projects'>, data: Data, rows: Rows) => string | null

function fewAmounts(
  { drawings }: Messages<'figures' | 'projects'>,
  { tables: { investments } }: Data,
  rows: Rows,
): string | null {
  const { codes, classes } = amountClasses(investments)
  const counts = classes.map(({ group, unit }) => group === 'known' && unit === 'CNY')
  const known = countUpTo(LEAST_AMOUNTS, rows, (row) => counts[codes[row] as number] === true)
  return known < LEAST_AMOUNTS ? drawings.fewAmounts(known, LEAST_AMOUNTS) : null
}

/** Most selections have enough among their first rows. */
function countUpTo(enough: number, rows: Rows, counts: (row: number) => boolean): number {
  let count = 0
  for (let at = 0; at < rows.length && count < enough; at++) if (counts(rows[at] as number)) count++
  return count
}

const RULES: Readonly<Record<ProjectFamily, Rule>> = {
  pipeline: ({ drawings }, { tables: { investments } }, rows) => {
    const { codes } = columnNamed(investments, 'stage', 'word')
    return countUpTo(1, rows, (row) => (codes[row] as number) >= 0) > 0 ? null : drawings.oneStage
  },
  treemap: fewAmounts,
  sums: fewAmounts,
  sankey: ({ drawings }, { tables: { investments } }, rows) => {
    const { starts } = columnNamed(investments, 'clusters', 'list')
    const flows = countUpTo(1, rows, (row) => (starts[row + 1] ?? 0) > (starts[row] ?? 0))
    return flows > 0 ? null : drawings.noFlow
  },
}
