import crossfilter from 'crossfilter2'
import { counted, type Engine, type Project } from './engine.ts'

/** Sorted indices of every dimension, kept up to date by what changes between two queries. */
export const crossfilterEngine = (projects: readonly Project[]): Engine => ({
  name: 'crossfilter2',
  build: () => {
    const all = crossfilter([...projects])
    const clusterOf = all.dimension((project) => [...project.clusters], true)
    const stageOf = all.dimension(({ stage }) => stage)
    const lowOf = all.dimension(({ low }) => low)
    const highOf = all.dimension(({ high }) => high)
    const byCluster = clusterOf.group()
    const byStage = stageOf.group()
    const rows = all.groupAll()
    const countsOf = (group: typeof byStage) =>
      counted(group.all().map(({ key, value }) => [String(key), Number(value)]))
    return ({ clusters, stages, min, max }) => {
      if (clusters.length === 0) clusterOf.filterAll()
      else clusterOf.filterFunction((cluster) => clusters.includes(cluster))
      if (stages.length === 0) stageOf.filterAll()
      else stageOf.filterFunction((stage) => stages.includes(stage))
      if (min === null && max === null) lowOf.filterAll()
      else lowOf.filterFunction((low) => low >= (min ?? 0))
      if (max === null) highOf.filterAll()
      else highOf.filterFunction((high) => high <= max)
      return { rows: Number(rows.value()), stages: countsOf(byStage), clusters: countsOf(byCluster) }
    }
  },
})
