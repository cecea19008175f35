/**
 * The engines over projects of one number, bundled as the site is and run in a process of its own. Arguments: a dataset's
 * file, parks, projects. Prints `Measured[]` as JSON. Answers are compared; an engine that answers otherwise ends the run.
 */
import { readFileSync } from 'node:fs'
import { readColumns } from '../../src/dataset/columns/readColumns.ts'
import { writeColumns } from '../../src/dataset/columns/writeColumns.ts'
import { dataOf } from '../../src/dataset/data.ts'
import type { Dataset } from '../../src/dataset/schema.ts'
import { arqueroEngine } from './engines/arqueroEngine.ts'
import { arrayEngine } from './engines/arrayEngine.ts'
import { crossfilterEngine } from './engines/crossfilterEngine.ts'
import { type Build, type Engine, projectsOf, type Query, type Total } from './engines/engine.ts'
import { ownEngine } from './engines/ownEngine.ts'
import { clickQueries, type Sequence, totalsQueries, WARM_UPS } from './queries.ts'
import { swell } from './swell.ts'

/** Milliseconds of processor time; `buildMs` is the same for all sequences of one kind. */
export interface Measured {
  readonly investments: number
  readonly engine: string
  readonly sequence: string
  readonly buildMs: number
  readonly medianMs: number
  readonly p95Ms: number
}
interface Answered {
  readonly measured: Measured
  readonly answers: readonly string[]
}

/**
 * A sequence is asked once to warm up, twice more, and on until so many milliseconds are spent. The least time of each
 * query counts: other programs, and code that is not compiled yet, only ever add to it.
 */
const LEAST_ROUNDS = 3
const BUDGET_MS = 1000

const [file = '', parks = '', investments = ''] = process.argv.slice(2)
const size = { parks: Number(parks), investments: Number(investments) }
const seed = JSON.parse(readFileSync(file, 'utf8')) as Dataset
// As the app has it: codes as narrow as in the file.
const read = readColumns(writeColumns(dataOf(swell(seed, size))))
if (!('data' in read)) throw new Error(JSON.stringify(read))
const { data } = read
globalThis.gc?.()
const own = measuredOf(ownEngine(data))
// Objects come after: what lies in memory is looked through at every collection of garbage.
const projects = projectsOf(data)
const others = [arrayEngine, crossfilterEngine, arqueroEngine].map((engine) => measuredOf(engine(projects)))
for (const rows of others) for (const [at, row] of rows.entries()) compare(row, own[at] as Answered)
console.log(JSON.stringify([own, ...others].flat().map(({ measured: row }) => row)))

function measuredOf({ name, counts, totals }: Engine): Answered[] {
  const measure = <Answer>(
    build: Build<Answer>,
    sequences: readonly Sequence[],
    wordOf: (answer: Answer) => string,
  ): Answered[] => {
    const building = processorTime()
    const ask = build()
    const made = { investments: size.investments, engine: name, buildMs: building() }
    return sequences.map(({ name: sequence, queries }) => {
      const { times, answers } = asked(queries, ask)
      const [medianMs, p95Ms] = [quantile(times, 0.5), quantile(times, 0.95)]
      return { measured: { ...made, sequence, medianMs, p95Ms }, answers: answers.map(wordOf) }
    })
  }
  return [
    ...measure(totals, totalsQueries(seed), (answer) => JSON.stringify(settled(answer))),
    ...measure(counts, [clickQueries(seed)], (answer) => JSON.stringify(answer)),
  ]
}

/** Parks of equal sums may come in any order, and of those that come last any may be left out. */
function settled(totals: readonly Total[]): unknown {
  const last = totals.at(-1)?.[2]
  const sure = totals.filter(([, , sum]) => sum !== last)
  return [totals.length, last, sure.toSorted(([a, , x], [b, , y]) => y - x || (a < b ? -1 : 1))]
}

/** Times ascending, without those of the first queries. */
function asked<Answer>(queries: readonly Query[], ask: (query: Query) => Answer) {
  const times = queries.map(() => Number.POSITIVE_INFINITY)
  const timed = (query: Query) => {
    const asking = processorTime()
    const answer = ask(query)
    return { answer, ms: asking() }
  }
  let round = queries.map(timed)
  let spent = 0
  for (let rounds = 1; rounds < LEAST_ROUNDS || spent < BUDGET_MS; rounds++) {
    round = queries.map(timed)
    for (const [at, { ms }] of round.entries()) {
      spent += ms
      times[at] = Math.min(times[at] as number, ms)
    }
  }
  return {
    times: times.slice(WARM_UPS).toSorted((x, y) => x - y),
    answers: round.map(({ answer }) => answer),
  }
}

/** Milliseconds of processor time from now on, which another program beside does not change. */
function processorTime(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function compare({ measured, answers }: Answered, right: Answered): void {
  const wrong = answers.findIndex((answer, at) => answer !== right.answers[at])
  if (wrong < 0) return
  const { engine, sequence } = measured
  throw new Error(`${engine}, ${sequence} ${wrong}: ${answers[wrong]}, not ${right.answers[wrong]}`)
}
