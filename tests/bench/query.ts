/**
 * `npm run bench:query [-- --json]`: what the app's engine is asked, by it, plain arrays, crossfilter2 and Arquero over the
 * same projects. Two jobs: filter, then group by park with sum, count and the first twenty; and the click in the filter:
 * which rows pass, and the count of every choice under all other filters.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { groupBy } from '../../src/dataset/groupBy.ts'
import type { Measured } from './queryOnce.ts'

const SIZES = [
  { parks: 2000, investments: 100_000 },
  { parks: 20_000, investments: 1_000_000 },
]
const BASELINE = 'plain arrays'
const DATASET = 'public/dataset/dataset.json'

export async function main(args: string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'parkbench-bench-'))
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: { ssr: 'tests/bench/queryOnce.ts', outDir: folder, emptyOutDir: false },
      ssr: { noExternal: true },
    })
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    const rows: Measured[] = []
    for (const { parks, investments } of SIZES) {
      const given = [DATASET, String(parks), String(investments)]
      const run = ['--expose-gc', '--max-old-space-size=8192', join(folder, 'queryOnce.js'), ...given]
      const { stdout } = await promisify(execFile)(process.execPath, run)
      rows.push(...(JSON.parse(stdout) as Measured[]))
    }
    console.log(args.includes('--json') ? JSON.stringify(rows, null, 2) : tables(rows))
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const CLICK = 'click'

function tables(rows: readonly Measured[]): string {
  return [
    'Filter by cluster, stage and amount; by park: sum, count, the first 20',
    table(rows.filter(({ sequence }) => sequence !== CLICK)),
    'A click in the filter: the rows that pass, and the count of every choice',
    table(rows.filter(({ sequence }) => sequence === CLICK)),
  ].join('\n\n')
}

/** A line for each engine and number of projects, a column for each sequence. */
function table(rows: readonly Measured[]): string {
  const sequences = [...new Set(rows.map(({ sequence }) => sequence))]
  const medians = sequences.map((sequence) => `${sequence}: median / p95 ms`)
  const head = ['projects', 'engine', 'build ms', ...medians, `medians, × ${BASELINE}`]
  const lines = groupBy(rows, ({ investments, engine }) => `${investments} ${engine}`)
  const cells = Array.from(lines.values(), (line) => [
    line[0]?.investments.toLocaleString('en'),
    line[0]?.engine,
    line[0]?.buildMs.toFixed(0),
    ...line.map(({ medianMs, p95Ms }) => `${medianMs.toFixed(2)} / ${p95Ms.toFixed(2)}`),
    line.map((row) => ratioOf(row, rows).toFixed(3)).join(' · '),
  ])
  return [head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function ratioOf({ investments, sequence, medianMs }: Measured, rows: readonly Measured[]): number {
  const baseline = rows.find(
    (row) => row.engine === BASELINE && row.investments === investments && row.sequence === sequence,
  )
  return medianMs / (baseline?.medianMs ?? Number.NaN)
}
