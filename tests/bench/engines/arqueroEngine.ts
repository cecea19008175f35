import { type ColumnTable, desc, escape, op, table } from 'arquero'
import { counted, type Engine, type Project, type Query, TOP, type Total } from './engine.ts'

/** Columns and table verbs. */
export const arqueroEngine = (projects: readonly Project[]): Engine => ({
  name: 'Arquero',
  counts: () => {
    const all = tableOf(projects)
    return ({ clusters, stages, ...range }) => {
      const ranged = inRange(all, range)
      return {
        rows: withCluster(withStage(ranged, stages), clusters).numRows(),
        stages: countsOf(withCluster(ranged, clusters), 'stage'),
        clusters: countsOf(withStage(ranged, stages).select('cluster').unroll('cluster'), 'cluster'),
      }
    }
  },
  totals: () => {
    const all = tableOf(projects)
    return ({ clusters, stages, ...range }) => {
      const passing = withCluster(withStage(inRange(all, range), stages), clusters)
      const top = passing
        .groupby('park')
        .rollup({ count: op.count(), sum: op.sum('amount') })
        .orderby(desc('sum'))
        .slice(0, TOP)
      return (top.objects() as { park: string; count: number; sum: number }[]).map(
        ({ park, count, sum }): Total => [park, count, sum],
      )
    }
  },
})

const tableOf = (projects: readonly Project[]): ColumnTable =>
  table({
    park: projects.map(({ park }) => park),
    stage: projects.map(({ stage }) => stage),
    cluster: projects.map(({ clusters }) => clusters),
    amount: projects.map(({ amount }) => amount),
    low: projects.map(({ low }) => low),
    high: projects.map(({ high }) => high),
  })

function withStage(rows: ColumnTable, stages: readonly string[]): ColumnTable {
  return stages.length === 0
    ? rows
    : rows.filter(escape(({ stage }: { stage: string }) => stages.includes(stage)))
}

function withCluster(rows: ColumnTable, clusters: readonly string[]): ColumnTable {
  const has = ({ cluster }: { cluster: readonly string[] }) => cluster.some((one) => clusters.includes(one))
  return clusters.length === 0 ? rows : rows.filter(escape(has))
}

function inRange(all: ColumnTable, { min, max }: Pick<Query, 'min' | 'max'>): ColumnTable {
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
