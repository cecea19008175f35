import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where the compile command says what the app is to load, under the public folder. */
const MANIFEST = 'dataset/manifest.json'

/**
 * Tells the app which dataset it was built with, as `__DATASET__`: version and hash. A build needs the dataset;
 * unit tests may run without one.
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'parkbench:dataset',
    config({ root = process.cwd(), publicDir }, { command }) {
      const file = resolve(root, publicDir || 'public', MANIFEST)
      if (!existsSync(file) && command === 'build')
        throw new Error(`public/${MANIFEST} is missing: run \`npm run compile\` first`)
      return { define: { __DATASET__: JSON.stringify(manifestIn(file)) } }
    },
    configureServer(server) {
      const file = resolve(server.config.publicDir, MANIFEST)
      server.watcher.on('all', (_, changed) => {
        if (resolve(changed) === file) void server.restart()
      })
    },
  }
}

/** What the file says; empty for what is not there. */
function manifestIn(file: string): { readonly version: string; readonly sha256: string } {
  if (!existsSync(file)) return { version: '', sha256: '' }
  const { version, sha256 } = JSON.parse(readFileSync(file, 'utf8')) as { version: string; sha256: string }
  return { version, sha256 }
}
