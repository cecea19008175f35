import { counted, type Engine, type Project, type Query, TOP, type Total } from './engine.ts'

/** Objects, filtered, counted and added up with the array's own functions. */
export const arrayEngine = (projects: readonly Project[]): Engine => ({
  name: 'plain arrays',
  counts: () => (query) => {
    const { inRange, hasStage, hasCluster } = testsOf(query)
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
  totals: () => (query) => {
    const { inRange, hasStage, hasCluster } = testsOf(query)
    const passing = projects.filter((project) => hasCluster(project) && hasStage(project) && inRange(project))
    const totals = passing.reduce((parks, { park, amount }) => {
      const [, count, sum] = parks.get(park) ?? [park, 0, 0]
      return parks.set(park, [park, count + 1, sum + amount])
    }, new Map<string, Total>())
    return [...totals.values()].toSorted(([, , a], [, , b]) => b - a).slice(0, TOP)
  },
})

const testsOf = ({ clusters, stages, min, max }: Query) => ({
  inRange: ({ low, high }: Project): boolean =>
    (min === null && max === null) ||
    (low >= 0 && low >= (min ?? 0) && high <= (max ?? Number.POSITIVE_INFINITY)),
  hasStage: ({ stage }: Project): boolean => stages.length === 0 || stages.includes(stage),
  hasCluster: (project: Project): boolean =>
    clusters.length === 0 || project.clusters.some((cluster) => clusters.includes(cluster)),
})

function countsOf(values: readonly string[]) {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counted(counts)
}
