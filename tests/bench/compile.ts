/**
 * `npm run bench:compile [-- --json]`: the compiler's speed, memory and start-up. The limit is a loop that only looks at
 * every character and finds every run of digits, in the same process.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { type Kind, longArticle } from './articles.ts'
import type { Measured } from './compileOnce.ts'

/** For the text to warm up with: the engine must not have seen the strings that it is measured by. */
const OTHER_FIGURES = 20_250_202
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
const KINDS: readonly Kind[] = ['clean', 'damaged']

interface Row extends Measured {
  readonly kind: Kind
  readonly bytes: number
}

export async function main(args: string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'parkbench-bench-'))
  try {
    const bundle = await bundleCompiler(folder)
    const rows: Row[] = []
    for (const kind of KINDS)
      for (const bytes of SIZES) rows.push({ kind, bytes, ...(await measure(folder, bundle, kind, bytes)) })
    console.log(args.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows))
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The measurement and the compiler in one file, tables inside, as the site's worker will get it. */
async function bundleCompiler(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/bench/compileOnce.ts', outDir: folder, emptyOutDir: false },
    ssr: { noExternal: true },
  })
  return join(folder, 'compileOnce.js')
}

async function measure(folder: string, bundle: string, kind: Kind, bytes: number): Promise<Measured> {
  const article = join(folder, 'article.txt')
  const warm = join(folder, 'warm.txt')
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await writeFile(article, await longArticle(kind, bytes))
  await writeFile(warm, await longArticle(kind, 100_000, OTHER_FIGURES))
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', bundle, article, warm])
  return JSON.parse(stdout) as Measured
}

function table(rows: readonly Row[]): string {
  const head = ['text', 'size', 'ms', 'MB/s', 'ms per 100 kB', '× the limit', 'memory × text', 'start-up ms']
  const lines = rows.map((row) => [
    row.kind,
    `${row.bytes / 1000} kB`,
    row.ms.toFixed(1),
    (row.bytes / 1000 / row.ms).toFixed(2),
    ((row.ms * 100_000) / row.bytes).toFixed(1),
    (row.ms / row.limitMs).toFixed(0),
    row.bytes < 1_000_000 ? '–' : (row.memory / row.bytes).toFixed(1),
    row.startUp.toFixed(0),
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
