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

function table(rows: readonly Measured[]): string {
  const head = ['projects', 'changes', 'engine', 'build ms', 'median ms', 'p95 ms', `median, × ${BASELINE}`]
  const lines = rows.map((row) => [
    row.investments.toLocaleString('en'),
    row.sequence,
    row.engine,
    row.buildMs.toFixed(0),
    row.medianMs.toFixed(2),
    row.p95Ms.toFixed(2),
    (row.medianMs / medianOfBaseline(rows, row)).toFixed(3),
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function medianOfBaseline(rows: readonly Measured[], { investments, sequence }: Measured): number {
  const baseline = rows.find(
    (row) => row.engine === BASELINE && row.investments === investments && row.sequence === sequence,
  )
  return baseline?.medianMs ?? Number.NaN
}
