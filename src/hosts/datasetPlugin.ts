import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where the compile command leaves what the app loads of the dataset, under the public folder. */
const DATASET = 'dataset/columns.json'

/**
 * Tells the app the hash of the dataset that it was built with, as `__DATASET_SHA256__`. A build needs the dataset;
 * unit tests may run without one.
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'parkbench:dataset',
    config({ root = process.cwd() }, { command }) {
      const file = resolve(root, 'public', DATASET)
      if (!existsSync(file) && command === 'build')
        throw new Error(`public/${DATASET} is missing: run \`npm run compile\` first`)
      return { define: { __DATASET_SHA256__: JSON.stringify(hashOf(file)) } }
    },
    configureServer(server) {
      const file = resolve(server.config.publicDir, DATASET)
      server.watcher.on('all', (_, changed) => {
        if (resolve(changed) === file) void server.restart()
      })
    },
  }
}

/** Hex; empty for what is not there. */
function hashOf(file: string): string {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : ''
}
