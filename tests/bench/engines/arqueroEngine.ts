import { type ColumnTable, escape, table } from 'arquero'
import { counted, type Engine, type Project, type Query } from './engine.ts'

/** Columns and table verbs. */
export const arqueroEngine = (projects: readonly Project[]): Engine => ({
  name: 'Arquero',
  build: () => {
    const all = table({
      stage: projects.map(({ stage }) => stage),
      cluster: projects.map(({ clusters }) => clusters),
      low: projects.map(({ low }) => low),
      high: projects.map(({ high }) => high),
    })
    return (query) => {
      const { clusters, stages } = query
      const ranged = inRange(all, query)
      const hasStage = ({ stage }: { stage: string }) => stages.includes(stage)
      const hasCluster = ({ cluster }: { cluster: readonly string[] }) =>
        cluster.some((one) => clusters.includes(one))
      const byStage = (rows: ColumnTable) => (stages.length === 0 ? rows : rows.filter(escape(hasStage)))
      const byCluster = (rows: ColumnTable) =>
        clusters.length === 0 ? rows : rows.filter(escape(hasCluster))
      return {
        rows: byCluster(byStage(ranged)).numRows(),
        stages: countsOf(byCluster(ranged), 'stage'),
        clusters: countsOf(byStage(ranged).select('cluster').unroll('cluster'), 'cluster'),
      }
    }
  },
})

function inRange(all: ColumnTable, { min, max }: Query): ColumnTable {
  if (min === null && max === null) return all
  const asked = all.params({ min: min ?? 0, max: max ?? Number.POSITIVE_INFINITY }) as ColumnTable
  return asked.filter(isIn)
}

const isIn = (row: Project, ends: { min: number; max: number }) => row.low >= ends.min && row.high <= ends.max

const countsOf = (rows: ColumnTable, column: string) =>
  counted(
    (rows.groupby(column).count().objects() as { count: number }[]).map((row) => [
      String((row as unknown as Record<string, unknown>)[column]),
      row.count,
    ]),
  )
