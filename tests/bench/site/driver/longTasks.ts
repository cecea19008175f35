/** Tasks over 50 ms, from the beginning of the page on. */
export interface LongTasks {
  /** Those that began in [from, to), in the order of time. */
  readonly between: (from: number, to: number) => readonly PerformanceEntry[]
}

export function watchLongTasks(): LongTasks {
  const entries: PerformanceEntry[] = []
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()))
  observer.observe({ type: 'longtask', buffered: true })
  return {
    between: (from, to) => {
      entries.push(...observer.takeRecords())
      return entries.filter(({ startTime }) => startTime >= from && startTime < to)
    },
  }
}
