/**
 * The whole app as one web page: scripts, styles, dataset and articles inside, opened by a double click. It asks no
 * server for anything, and its policy lets it ask none.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, normalizePath } from 'vite'
import { datasetPlugin } from './datasetPlugin.ts'
import { singlePolicy } from './headers.ts'

/** What the site's page has, and what stands there in the single one. */
const ENTRY = '<script type="module" src="/src/main.tsx"></script>'
const EARLY = '<script src="/first.js"></script>'
const ICON = 'href="/icon.svg"'
const HEAD = '<meta charset="utf-8" />'
/** Where the app writes the address that the page opens at, when it is saved from a view. */
const ADDRESS = '<meta name="parkbench-address" content="" />'

/** The text of the page, from the sources and the compiled dataset below `root`. */
export async function singlePage(root: string): Promise<string> {
  const { script, style } = await bundle(root)
  const policy = singlePolicy(hashOf(script), hashOf(style))
  const icon = readFileSync(resolve(root, 'public/icon.svg')).toString('base64')
  const head = [
    HEAD,
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ADDRESS,
    `<style>${style}</style>`,
  ].join('\n    ')
  const body = [...dataBlocks(resolve(root, 'public')), `<script type="module">${script}</script>`].join('\n')
  let page = readFileSync(resolve(root, 'index.html'), 'utf8')
  page = replaced(page, EARLY, '')
  page = replaced(page, ICON, `href="data:image/svg+xml;base64,${icon}"`)
  page = replaced(page, HEAD, head)
  return replaced(page, ENTRY, body)
}

/** Everything that the app may ever load as one script and one style sheet. */
async function bundle(root: string): Promise<{ script: string; style: string }> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), datasetPlugin()],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      // Larger than what it says now: there is nothing left to split.
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: resolve(root, 'src/main.tsx'), output: { codeSplitting: false } },
    },
  })
  const output = 'output' in result ? result.output : []
  const chunks = output.flatMap((item) => (item.type === 'chunk' ? [item.code] : []))
  const styles = output.filter((item) => item.type === 'asset' && item.fileName.endsWith('.css'))
  const [code] = chunks
  if (code === undefined || chunks.length > 1) throw new Error(`one script is wanted, not ${chunks.length}`)
  return { script: insideScript(code), style: styles.map((item) => sourceOf(item)).join('\n') }
}

const sourceOf = (item: { type: string; source?: string | Uint8Array }): string =>
  typeof item.source === 'string' ? item.source : Buffer.from(item.source ?? []).toString('utf8')

/** Code that nothing in it ends too soon: these signs stand in strings only, where a backslash changes nothing. */
const insideScript = (code: string): string => code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3c`)

/** The files of the dataset, compressed, by the path that the app asks for them by. */
function dataBlocks(folder: string): string[] {
  return readdirSync(join(folder, 'dataset'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const path = normalizePath(relative(folder, file))
      const bytes = readFileSync(file)
      const text = (path.endsWith('.gz') ? bytes : gzipSync(bytes, { level: 9 })).toString('base64')
      return `<script type="application/gzip" data-file="${path}">${text}</script>`
    })
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function replaced(page: string, old: string, by: string): string {
  if (!page.includes(old)) throw new Error(`index.html has no ${old}`)
  return page.replace(old, () => by)
}
