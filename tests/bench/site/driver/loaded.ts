/** What a page has cost until a moment. */
import type { LongTasks } from './longTasks.ts'
import type { Loaded } from './task.ts'

/** Longer than this, a task stops the reader from going on. */
const LONG_TASK = 50

/** Asked as soon as the page is usable; `ready` and `usable` in milliseconds. */
export function loadedAt(ready: number, usable: number, tasks: LongTasks, dataPath: string): Loaded {
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? ready
  const blocking = tasks.between(firstPaint, usable).map(({ duration }) => duration - LONG_TASK)
  return {
    firstPaint,
    ready: Math.max(ready, firstPaint),
    usable: Math.max(usable, firstPaint),
    blocked: sum(blocking),
    ...bytesUntilNow(dataPath),
  }
}

function bytesUntilNow(dataPath: string): Omit<Loaded, 'firstPaint' | 'ready' | 'usable' | 'blocked'> {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const isData = ({ name }: PerformanceResourceTiming) => name.includes(dataPath)
  const own = page ? sent(page) : 0
  return {
    appBytes: own + sum(files.filter((file) => !isData(file)).map(sent)),
    dataBytes: sum(files.filter(isData).map(sent)),
    firstBytes: own + sum(files.filter(blocks).map(sent)),
    requests: files.length + 1,
  }
}

/** TypeScript does not know it yet. */
const blocks = (file: PerformanceResourceTiming): boolean =>
  (file as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking'

/** A transfer of 0 came out of a cache. */
const sent = ({ transferSize, encodedBodySize }: PerformanceResourceTiming): number =>
  transferSize === 0 ? 0 : encodedBodySize

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
