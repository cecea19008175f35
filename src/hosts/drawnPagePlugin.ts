import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Plugin, createServer } from 'vite'
import type { Dataset } from '../dataset/schema.ts'

/** The empty place for the page in index.html. */
const PLACE = '<div id="root"></div>'
/** Not imported: hosts know no views. Exports `drawPage(dataset) → Promise of HTML`. */
const DRAWER = '/src/drawPage.tsx'

/**
 * Draws the first page into the built index.html, so that headline figures, coverage matrix and first chart are there
 * before any script, and without one. `data-version` names the dataset drawn: the app brings the page to life only
 * over the same one. Without a compiled dataset the place stays empty.
 */
export function drawnPagePlugin(): Plugin {
  let root = ''
  let file = ''
  return {
    name: 'parkbench:drawn-page',
    apply: 'build',
    configResolved(config) {
      root = config.root
      file = resolve(config.publicDir, 'dataset/dataset.json')
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!existsSync(file)) return html
        const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset
        const page = await drawWith(root, dataset)
        return html.replace(PLACE, () => `<div id="root" data-version="${dataset.version}">${page}</div>`)
      },
    },
  }
}

async function drawWith(root: string, dataset: Dataset): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { drawPage } = await server.ssrLoadModule(DRAWER)
    return await (drawPage as (dataset: Dataset) => Promise<string>)(dataset)
  } finally {
    await server.close()
  }
}
