/**
 * `npm run bench:query [-- --json]`: what a click in the filter asks, by the app's engine, plain arrays, crossfilter2 and
 * Arquero over the same projects: which rows pass, and the count of every stage and cluster under all other filters.
 * Answers are compared; an engine that answers otherwise ends the run.
 */
import { readFile } from 'node:fs/promises'
import { dataOf } from '../../src/dataset/data.ts'
import type { Dataset } from '../../src/dataset/schema.ts'
import type { Data } from '../../src/dataset/table.ts'
import { arqueroEngine } from './engines/arqueroEngine.ts'
import { arrayEngine } from './engines/arrayEngine.ts'
import { crossfilterEngine } from './engines/crossfilterEngine.ts'
import { type Engine, projectsOf, type Query } from './engines/engine.ts'
import { ownEngine } from './engines/ownEngine.ts'
import { randomOf, swell } from './swell.ts'

const SIZES = [
  { parks: 2000, investments: 100_000 },
  { parks: 20_000, investments: 1_000_000 },
]
const WARM_UPS = 5
const QUERIES = 40
const BASELINE = 'plain arrays'

interface Row {
  readonly investments: number
  readonly engine: string
  readonly buildMs: number
  readonly medianMs: number
  readonly p95Ms: number
}

export async function main(args: string[]): Promise<number> {
  const seed = JSON.parse(await readFile('public/dataset/dataset.json', 'utf8')) as Dataset
  const queries = queriesOf(seed)
  const rows = SIZES.flatMap((size) => measureAll(dataOf(swell(seed, size)), queries))
  console.log(args.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows))
  return 0
}

function measureAll(data: Data, queries: readonly Query[]): Row[] {
  const own = measure(ownEngine(data), queries)
  // Objects come after: what lies in memory is looked through at every collection of garbage.
  const projects = projectsOf(data)
  const others = [arrayEngine, crossfilterEngine, arqueroEngine].map((engine) =>
    measure(engine(projects), queries),
  )
  return [own, ...others].map(({ answers, ...row }) => {
    const wrong = answers.findIndex(
      (answer, at) => JSON.stringify(answer) !== JSON.stringify(own.answers[at]),
    )
    if (wrong >= 0) throw new Error(`${row.engine} answers query ${wrong} otherwise`)
    return { investments: projects.length, ...row }
  })
}

function measure({ name, build }: Engine, queries: readonly Query[]) {
  const building = processorTime()
  const ask = build()
  const buildMs = building()
  const times: number[] = []
  const answers = queries.map((query) => {
    const asking = processorTime()
    const answer = ask(query)
    times.push(asking())
    return answer
  })
  const measured = times.slice(WARM_UPS).toSorted((a, b) => a - b)
  return {
    engine: name,
    buildMs,
    medianMs: quantile(measured, 0.5),
    p95Ms: quantile(measured, 0.95),
    answers,
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

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** A reader who changes one thing at a time: a cluster, a stage, an end of the range. */
function queriesOf({ clusters, investments }: Dataset): Query[] {
  const random = randomOf(7)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const stages = [...new Set(investments.flatMap(({ stage }) => stage ?? []))]
  let query: Query = { clusters: [], stages: [], min: null, max: null }
  return Array.from({ length: WARM_UPS + QUERIES }, (_, at) => {
    const change: readonly Partial<Query>[] = [
      { clusters: random() < 0.5 ? [pick(clusters).id] : [pick(clusters).id, pick(clusters).id] },
      { stages: random() < 0.5 ? [] : [pick(stages)] },
      { min: random() < 0.3 ? null : Math.round(random() * 20) * 1e8 },
      { max: random() < 0.3 ? null : 2e9 + Math.round(random() * 20) * 1e8 },
      { clusters: [] },
    ]
    query = { ...query, ...change[at % change.length] }
    return query
  })
}

function table(rows: readonly Row[]): string {
  const head = ['projects', 'engine', 'build ms', 'median ms', 'p95 ms', `median, × ${BASELINE}`]
  const lines = rows.map((row) => {
    const baseline = rows.find(
      ({ engine, investments }) => engine === BASELINE && investments === row.investments,
    )
    return [
      row.investments.toLocaleString('en'),
      row.engine,
      row.buildMs.toFixed(0),
      row.medianMs.toFixed(2),
      row.p95Ms.toFixed(2),
      (row.medianMs / (baseline?.medianMs ?? Number.NaN)).toFixed(2),
    ]
  })
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
