/** The rows of the tables: what is read off the rounds, and in which unit it is told. */
import { median, quantile } from './quantiles.ts'
import type { Round } from './measure.ts'

export const UNITS = ['ms', 'kB', 'MB', 'count'] as const
export interface Figure {
  readonly name: string
  readonly unit: (typeof UNITS)[number]
  /** Of one round; null where it was not measured. */
  readonly of: (round: Round) => number | null
}

/** A page that is not prerendered shows nothing of its data before all of it is there. */
export const seen = ({ page, overview, loaded }: Round): number | null =>
  (page === 'app' ? overview.plain : loaded.plain)?.ready ?? null
export const seenSlowly = ({ page, overview, loaded }: Round): number | null =>
  (page === 'app' ? overview.slowLine : loaded.slowLine)?.ready ?? null
/** Of the prerendered page it and its style; of the others all that they load. */
export const bytesUntilSeen = ({ page, overview, loaded: { plain } }: Round): number | null =>
  page === 'app' ? (overview.plain?.firstBytes ?? null) : plain && plain.appBytes + plain.dataBytes
export const ready = ({ loaded }: Round): number | null => loaded.plain?.ready ?? null
export const readySlowly = ({ loaded }: Round): number | null => loaded.slowLine?.ready ?? null
export const readyAgain = ({ again }: Round): number | null => again?.ready ?? null
export const chosen = ({ used }: Round): number | null => used && median(used.choose)
export const chosenP95 = ({ used }: Round): number | null => used && quantile(used.choose, 0.95)
export const cleared = ({ used }: Round): number | null => used && median(used.clear)
export const longestTask = ({ used }: Round): number | null => used?.longestTask ?? null
export const processMemory = ({ used }: Round): number | null => used?.memory.process ?? null

export const FIGURES: readonly Figure[] = [
  { name: 'app, brotli', unit: 'kB', of: ({ loaded }) => loaded.plain?.appBytes ?? null },
  { name: 'data, brotli', unit: 'kB', of: ({ loaded }) => loaded.plain?.dataBytes ?? null },
  { name: 'until seen, brotli', unit: 'kB', of: bytesUntilSeen },
  { name: 'requests', unit: 'count', of: ({ loaded }) => loaded.plain?.requests ?? null },
  { name: 'first paint', unit: 'ms', of: ({ loaded }) => loaded.plain?.firstPaint ?? null },
  { name: 'seen', unit: 'ms', of: seen },
  { name: 'ready', unit: 'ms', of: ready },
  { name: 'can be filtered', unit: 'ms', of: ({ loaded }) => loaded.plain?.usable ?? null },
  { name: 'blocked until then', unit: 'ms', of: ({ loaded }) => loaded.plain?.blocked ?? null },
  { name: 'ready, second visit', unit: 'ms', of: readyAgain },
  { name: 'can be filtered, second visit', unit: 'ms', of: ({ again }) => again?.usable ?? null },
  { name: 'ready, CPU ÷ 4', unit: 'ms', of: ({ loaded }) => loaded.slowCpu?.ready ?? null },
  { name: 'can be filtered, CPU ÷ 4', unit: 'ms', of: ({ loaded }) => loaded.slowCpu?.usable ?? null },
  { name: 'blocked, CPU ÷ 4', unit: 'ms', of: ({ loaded }) => loaded.slowCpu?.blocked ?? null },
  { name: 'seen, slow 4G', unit: 'ms', of: seenSlowly },
  { name: 'ready, slow 4G', unit: 'ms', of: readySlowly },
  { name: 'can be filtered, slow 4G', unit: 'ms', of: ({ loaded }) => loaded.slowLine?.usable ?? null },
  { name: 'filter', unit: 'ms', of: chosen },
  { name: 'filter, p95', unit: 'ms', of: chosenP95 },
  { name: 'clear', unit: 'ms', of: cleared },
  { name: 'longest task in filters', unit: 'ms', of: longestTask },
  { name: 'lost frames of 120', unit: 'count', of: ({ used }) => used?.lostFrames ?? null },
  { name: 'PNG', unit: 'ms', of: ({ used }) => used?.png ?? null },
  { name: 'JS heap', unit: 'MB', of: ({ used }) => used?.memory.heap ?? null },
  { name: 'buffers', unit: 'MB', of: ({ used }) => used?.memory.buffers ?? null },
  { name: 'process', unit: 'MB', of: processMemory },
]
