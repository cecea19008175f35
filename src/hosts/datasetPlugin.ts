import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where the compile command says what the app is to load, under the public folder. */
const MANIFEST = 'dataset/manifest.json'

/**
 * Tells the app the hash of the dataset that it was built with, as `__DATASET_SHA256__`. A build needs the dataset;
 * unit tests may run without one.
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'parkbench:dataset',
    config({ root = process.cwd(), publicDir }, { command }) {
      const file = resolve(root, publicDir || 'public', MANIFEST)
      if (!existsSync(file) && command === 'build')
        throw new Error(`public/${MANIFEST} is missing: run \`npm run compile\` first`)
      return { define: { __DATASET_SHA256__: JSON.stringify(hashOf(file)) } }
    },
    configureServer(server) {
      const file = resolve(server.config.publicDir, MANIFEST)
      server.watcher.on('all', (_, changed) => {
        if (resolve(changed) === file) void server.restart()
      })
    },
  }
}

/** The hash of the columns, hex; empty for what is not there. */
function hashOf(file: string): string {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { sha256: string }).sha256 : ''
}
