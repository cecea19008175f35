/** What the built site is made of, by the list that the build writes of it, and what it weighs on the way. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** An entry of Vite's manifest; imports are names of other entries. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const SITE = 'dist'
const PAGE = 'index.html'
export const manifest = JSON.parse(readFileSync(join(SITE, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Chunk>
>

/** The files that sources of the app come in, with everything that they import at once and its styles. */
export function filesOf(...sources: readonly string[]): Set<string> {
  const files = new Set<string>()
  const add = (name: string) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build knows no ${name}`)
    if (files.has(chunk.file)) return
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    chunk.imports?.forEach(add)
  }
  sources.forEach(add)
  return files
}

/** The main script. */
export const MAIN = manifest[PAGE]?.file ?? ''

/** The file that the build drew a page into. */
export const drawnFile = (page: string, language: string): string =>
  join(
    'assets',
    readdirSync(join(SITE, 'assets')).find(
      (name) => name.startsWith(`${page}-${language}-`) && name.endsWith('.htm'),
    ) ?? page,
  )

/** What a browser asks for before it runs anything: the page, its style sheet and the script that stands before it. */
export const SEEN: readonly string[] = [PAGE, 'first.js', ...(manifest[PAGE]?.css ?? [])]

/** The tables of the dataset in one file. */
export const COLUMNS = join(
  'dataset',
  readdirSync(join(SITE, 'dataset')).find((name) => name.startsWith('columns.')) ?? 'columns',
)

/** Everything that the filters of the overview need. */
export const ALIVE: readonly string[] = [...new Set([...SEEN, ...filesOf(PAGE), COLUMNS])]

/** Bytes on the way, as a host sends them: brotli in its best quality. */
export const weightOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(SITE, file))).length, 0)
