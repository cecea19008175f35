/** What the app is to reach: each row a ratio of two pages in one round, or milliseconds of the app alone. */
import type { PageName } from './driver/task.ts'
import {
  bytesUntilSeen,
  chosen,
  chosenP95,
  cleared,
  longestTask,
  processMemory,
  ready,
  readyAgain,
  readySlowly,
  seenSlowly,
} from './figures.ts'
import type { Round } from './measure.ts'
import { median } from './quantiles.ts'

type Read = (round: Round) => number | null
type Rounds = readonly (readonly Round[])[]

export interface Target {
  readonly name: string
  /** How it is written behind the number. */
  readonly unit: '×' | ' ms' | ' frames'
  /** By the name of the size: the most that it may be. */
  readonly limits: Readonly<Record<string, number>>
  readonly reach: (rounds: Rounds) => number | null
}

/** Of the rounds the median of what the app takes ÷ what another page takes, both in the same round. */
const against =
  (other: PageName, own: Read, its: Read = own) =>
  (rounds: Rounds): number | null =>
    ofRounds(rounds, other, (app, page) => {
      const [mine, theirs] = [own(app), its(page)]
      return mine === null || theirs === null ? null : mine / theirs
    })

/** The median of how much longer the app takes, in the same round. */
const beyond = (other: PageName, read: Read) => (rounds: Rounds) =>
  ofRounds(rounds, other, (app, page) => {
    const [mine, theirs] = [read(app), read(page)]
    return mine === null || theirs === null ? null : (mine - theirs) / FRAME
  })

const alone = (read: Read) => (rounds: Rounds) => ofRounds(rounds, 'app', (app) => read(app))
const frames = (read: Read) => (rounds: Rounds) =>
  ofRounds(rounds, 'app', (app) => {
    const ms = read(app)
    return ms === null ? null : Math.floor(ms / FRAME)
  })

/** Milliseconds. A click just after a frame is painted with the next: a frame and what is left of it. */
const FRAME = 1000 / 60

function ofRounds(
  rounds: Rounds,
  other: PageName,
  compare: (app: Round, other: Round) => number | null,
): number | null {
  const values = rounds.flatMap((pages) => {
    const app = pages.find(({ page }) => page === 'app')
    const page = pages.find((each) => each.page === other)
    return (app && page && compare(app, page)) ?? []
  })
  return median(values)
}

/** As they were set before anything was measured; what the filter's engine alone is to reach, `bench:query` tells. */
export const TARGETS: readonly Target[] = [
  {
    name: 'bytes until seen ÷ peer',
    unit: '×',
    limits: { '5': 0.15 },
    reach: against('peer', bytesUntilSeen),
  },
  {
    name: 'seen on slow 4G ÷ peer ready',
    unit: '×',
    limits: { '5': 0.3, '2000': 0.3 },
    reach: against('peer', seenSlowly, readySlowly),
  },
  {
    name: 'ready ÷ peer',
    unit: '×',
    limits: { '5': 0.9, '2000': 0.4, '20000': 0.25 },
    reach: against('peer', ready),
  },
  {
    name: 'ready ÷ limit',
    unit: '×',
    limits: { '5': 2.3, '2000': 1.7, '20000': 1.4 },
    reach: against('limit', ready),
  },
  {
    name: 'ready, second visit ÷ peer',
    unit: '×',
    limits: { '5': 0.8, '2000': 0.35, '20000': 0.22 },
    reach: against('peer', readyAgain),
  },
  { name: 'filter, median', unit: ' frames', limits: { '5': 1 }, reach: frames(chosen) },
  { name: 'filter, p95', unit: ' frames', limits: { '5': 2 }, reach: frames(chosenP95) },
  { name: 'filter beyond limit', unit: ' frames', limits: { '2000': 1 }, reach: beyond('limit', chosen) },
  { name: 'filter', unit: ' ms', limits: { '20000': 60 }, reach: alone(chosen) },
  { name: 'clear', unit: ' ms', limits: { '20000': 75 }, reach: alone(cleared) },
  {
    name: 'longest task in filters',
    unit: ' ms',
    limits: { '5': 50, '2000': 50, '20000': 50 },
    reach: alone(longestTask),
  },
  {
    name: 'memory ÷ limit',
    unit: '×',
    limits: { '2000': 1.2, '20000': 1.2 },
    reach: against('limit', processMemory),
  },
]
