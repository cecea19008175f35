import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, build, normalizePath } from 'vite'

const WORKER = fileURLToPath(new URL('serviceWorker.ts', import.meta.url))

/** Path relative to the page → integrity (`sha256-…`). The page itself is `./`: hosts redirect index.html. */
export type SiteFiles = Readonly<Record<string, string>>

/** Not kept by the service worker: the dataset (IndexedDB has it), what only servers read, the single page, itself. */
const LEFT_OUT = /^(?:dataset\/|\.vite\/|_headers$|single\.html$|sw\.js$)/

/** Adds `sw.js` to the built site, made of serviceWorker.ts and the list of everything else that was written. */
export function offlinePlugin(): Plugin {
  return {
    name: 'parkbench:offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir }) {
        if (dir === undefined) throw new Error('the site is built into a folder')
        await writeServiceWorker(dir)
      },
    },
  }
}

/** Writes `sw.js` into a built site, for what stands there now. */
export async function writeServiceWorker(dir: string): Promise<void> {
  writeFileSync(join(dir, 'sw.js'), await bundleWorker(listFiles(dir)))
}

/** All of the site that the worker keeps, in a fixed order: the same site gives the same worker. */
function listFiles(dir: string): SiteFiles {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => normalizePath(relative(dir, join(entry.parentPath, entry.name))))
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted()
  return Object.fromEntries(paths.map((path) => [address(path), integrity(readFileSync(join(dir, path)))]))
}

function address(path: string): string {
  return path === 'index.html' ? './' : `./${path}`
}

function integrity(bytes: Buffer): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
}

/** The worker as one classic script: browsers that know no module workers run it too. */
async function bundleWorker(files: SiteFiles): Promise<string> {
  const list = JSON.stringify(files)
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __FILES__: list,
      __BUILD__: JSON.stringify(createHash('sha256').update(list).digest('hex').slice(0, 16)),
    },
    build: { write: false, rolldownOptions: { input: WORKER, output: { format: 'iife' } } },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (chunk === undefined) throw new Error('the service worker came out empty')
  return chunk.code
}
