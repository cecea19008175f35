import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { singlePage } from './singlePage.ts'

/** Puts the single page beside the site, for readers who save it; it is fetched by nobody else. */
const SINGLE_PAGE = 'single.html'

export function singlePagePlugin(): Plugin {
  let root = ''
  return {
    name: 'parkbench:single-page',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the site is built into a folder')
      writeFileSync(join(dir, SINGLE_PAGE), await singlePage(root))
    },
  }
}
