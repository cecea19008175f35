import { counted, type Engine, type Project, type Query } from './engine.ts'

/** Objects, filtered and counted with the array's own functions. */
export const arrayEngine = (projects: readonly Project[]): Engine => ({
  name: 'plain arrays',
  build: () => (query) => {
    const { clusters, stages } = query
    const hasStage = ({ stage }: Project) => stages.length === 0 || stages.includes(stage)
    const hasCluster = (project: Project) =>
      clusters.length === 0 || project.clusters.some((cluster) => clusters.includes(cluster))
    const inRange = rangeOf(query)
    return {
      rows: projects.filter((project) => inRange(project) && hasStage(project) && hasCluster(project)).length,
      stages: countsOf(
        projects.filter((project) => inRange(project) && hasCluster(project)).map(({ stage }) => stage),
      ),
      clusters: countsOf(
        projects
          .filter((project) => inRange(project) && hasStage(project))
          .flatMap((project) => project.clusters),
      ),
    }
  },
})

const rangeOf =
  ({ min, max }: Query) =>
  ({ low, high }: Project): boolean =>
    (min === null && max === null) ||
    (low >= 0 && low >= (min ?? 0) && high <= (max ?? Number.POSITIVE_INFINITY))

function countsOf(values: readonly string[]) {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counted(counts)
}
