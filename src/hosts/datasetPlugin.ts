import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where the compile command leaves the dataset, under the public folder; also its address next to the page. */
const DATASET = 'dataset/dataset.json'

/**
 * Tells the app which dataset it was built with: `__DATASET_URL__`, `__DATASET_VERSION__`, `__DATASET_SHA256__`
 * (hex, of the file's bytes). A build needs the dataset; unit tests may run without one and see empty strings.
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'parkbench:dataset',
    config({ root = process.cwd() }, { command }) {
      const file = resolve(root, 'public', DATASET)
      if (existsSync(file)) return { define: describe(readFileSync(file)) }
      if (command === 'build') throw new Error(`${DATASET} is missing: run \`npm run compile\` first`)
      return { define: constants('', '') }
    },
    configureServer(server) {
      const file = resolve(server.config.publicDir, DATASET)
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
