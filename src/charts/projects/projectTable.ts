import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'
import type { FigureTable } from '../figure.ts'
import { numberCell, wordCell } from '../tableCells.ts'
import { type ProjectWords, refOf } from './projectWords.ts'

/** The twin of a drawing of projects: one row a project, in the order that the keys walk. */
export function projectTable(
  messages: Messages<'projects'>,
  data: Data,
  projects: readonly ProjectWords[],
): FigureTable {
  const { columns, noCluster } = messages.drawings
  return {
    columns: [
      { key: 'project', title: columns.project, isNumber: false },
      { key: 'park', title: columns.park, isNumber: false },
      { key: 'cluster', title: columns.cluster, isNumber: false },
      { key: 'amount', title: columns.amount, isNumber: true },
      { key: 'kind', title: columns.kind, isNumber: false },
      { key: 'stage', title: columns.stage, isNumber: false },
    ],
    rows: projects.map((words) => {
      const { name, park, amount, kind, stage, project } = words
      const clusters = project.clusters.map((id) => clusterName(messages, data, id))
      const { amount: value, unit } = project
      return [
        wordCell(name, refOf(words)),
        wordCell(park),
        wordCell(clusters.join(messages.listComma) || noCluster),
        value === null || unit === null
          ? wordCell(amount)
          : numberCell(amount, { value, unit }, refOf(words)),
        wordCell(kind),
        wordCell(stage),
      ]
    }),
  }
}
