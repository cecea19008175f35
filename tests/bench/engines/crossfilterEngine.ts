import crossfilter from 'crossfilter2'
import { counted, type Engine, type Project, type Query, TOP, type Total } from './engine.ts'

/** Sorted indices of every dimension, kept up to date by what changes between two queries. */
export const crossfilterEngine = (projects: readonly Project[]): Engine => ({
  name: 'crossfilter2',
  counts: () => {
    const { all, filterBy, clusterOf, stageOf } = indexed(projects)
    const byCluster = clusterOf.group()
    const byStage = stageOf.group()
    const rows = all.groupAll()
    const countsOf = (group: typeof byStage) =>
      counted(group.all().map(({ key, value }) => [String(key), Number(value)]))
    return (query) => {
      filterBy(query)
      return { rows: Number(rows.value()), stages: countsOf(byStage), clusters: countsOf(byCluster) }
    }
  },
  totals: () => {
    const { all, filterBy } = indexed(projects)
    const parks = all
      .dimension(({ park }) => park)
      .group<string, Sum>()
      .reduce(
        (total, { amount }) => ({ count: total.count + 1, sum: total.sum + amount }),
        (total, { amount }) => ({ count: total.count - 1, sum: total.sum - amount }),
        (): Sum => ({ count: 0, sum: 0 }),
      )
      .order(({ sum }) => sum)
    return (query) => {
      filterBy(query)
      return parks
        .top(TOP)
        .filter(({ value }) => value.count > 0)
        .map(({ key, value }): Total => [key, value.count, value.sum])
    }
  },
})

interface Sum {
  readonly count: number
  readonly sum: number
}

function indexed(projects: readonly Project[]) {
  const all = crossfilter([...projects])
  const clusterOf = all.dimension((project) => [...project.clusters], true)
  const stageOf = all.dimension(({ stage }) => stage)
  const lowOf = all.dimension(({ low }) => low)
  const highOf = all.dimension(({ high }) => high)
  const filterBy = ({ clusters, stages, min, max }: Query) => {
    if (clusters.length === 0) clusterOf.filterAll()
    else clusterOf.filterFunction((cluster) => clusters.includes(cluster))
    if (stages.length === 0) stageOf.filterAll()
    else stageOf.filterFunction((stage) => stages.includes(stage))
    if (min === null && max === null) lowOf.filterAll()
    else lowOf.filterRange([min ?? 0, Number.POSITIVE_INFINITY])
    if (max === null) highOf.filterAll()
    // Its ranges leave out their end; yuan are whole.
    else highOf.filterRange([0, max + 1])
  }
  return { all, filterBy, clusterOf, stageOf }
}
