import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { jsonLd } from '../dataset/jsonLd.ts'
import type { Dataset } from '../dataset/schema.ts'

/** Where the compile command leaves the dataset, under the public folder; also its address next to the page. */
const DATASET = 'dataset/dataset.json'

/**
 * Tells the app which dataset it was built with: `__DATASET_URL__`, `__DATASET_VERSION__`, `__DATASET_SHA256__`
 * (hex, of the file's bytes), and tells search engines of datasets in the page's head what it holds. A build needs the
 * dataset; unit tests may run without one and see empty strings.
 */
export function datasetPlugin(): Plugin {
  let file = ''
  return {
    name: 'parkbench:dataset',
    config({ root = process.cwd() }, { command }) {
      const built = resolve(root, 'public', DATASET)
      if (existsSync(built)) return { define: describe(readFileSync(built)) }
      if (command === 'build') throw new Error(`${DATASET} is missing: run \`npm run compile\` first`)
      return { define: constants('', '') }
    },
    configResolved({ publicDir }) {
      file = resolve(publicDir, DATASET)
    },
    transformIndexHtml: () => (existsSync(file) ? [jsonLdTag(readFileSync(file, 'utf8'))] : []),
    configureServer(server) {
      server.watcher.on('all', (_, changed) => {
        if (resolve(changed) === file) void server.restart()
      })
    },
  }
}

function describe(bytes: Buffer): Record<string, string> {
  const { version } = JSON.parse(bytes.toString('utf8')) as { version: string }
  return constants(version, createHash('sha256').update(bytes).digest('hex'))
}

/** The hash in the address keeps a browser or a proxy from answering with the dataset of an older build. */
function constants(version: string, sha256: string): Record<string, string> {
  return {
    __DATASET_URL__: JSON.stringify(`./${DATASET}?${sha256.slice(0, 16)}`),
    __DATASET_VERSION__: JSON.stringify(version),
    __DATASET_SHA256__: JSON.stringify(sha256),
  }
}

/** A block of data, which no content policy stops; `<` is escaped, so that no title can end it. */
function jsonLdTag(dataset: string): HtmlTagDescriptor {
  const data = JSON.stringify(jsonLd(JSON.parse(dataset) as Dataset)).replaceAll('<', String.raw`\u003c`)
  return { tag: 'script', attrs: { type: 'application/ld+json' }, children: data, injectTo: 'head' }
}
