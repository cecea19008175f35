import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Plugin, createServer } from 'vite'
import type { ArticleText } from '../dataset/article/article.ts'
import { readColumns } from '../dataset/columns/readColumns.ts'
import type { Data } from '../dataset/table.ts'

/** The empty place for the page in index.html. */
const PLACE = '<div id="root"></div>'
/** Not imported: hosts know no views. Exports `drawPage(data, readArticle) → Promise of HTML`. */
const DRAWER = '/src/drawPage.tsx'

/**
 * Draws the first page into the built index.html, so that headline figures, coverage matrix and first chart are there
 * before any script, and without one. `data-version` names the dataset drawn: the app brings the page to life only
 * over the same one. Without a compiled dataset the place stays empty.
 */
export function drawnPagePlugin(): Plugin {
  let root = ''
  let folder = ''
  return {
    name: 'parkbench:drawn-page',
    apply: 'build',
    configResolved(config) {
      root = config.root
      folder = resolve(config.publicDir, 'dataset')
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const file = resolve(folder, 'columns.bin.gz')
        if (!existsSync(file)) return html
        const data = dataIn(file)
        const page = await drawWith(
          root,
          data,
          (document) =>
            JSON.parse(readFileSync(resolve(folder, `documents/${document}.json`), 'utf8')) as ArticleText,
        )
        return html.replace(PLACE, () => `<div id="root" data-version="${data.version}">${page}</div>`)
      },
    },
  }
}

/** The tables of a compiled dataset. Throws for a file that the app could not read either. */
function dataIn(file: string): Data {
  const read = readColumns(Uint8Array.from(gunzipSync(readFileSync(file))))
  if ('data' in read) return read.data
  throw new Error(`${file} is no dataset of this version: ${JSON.stringify(read)}`)
}

type ReadArticle = (document: string) => ArticleText

async function drawWith(root: string, data: Data, readArticle: ReadArticle): Promise<string> {
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
    return await (drawPage as (data: Data, readArticle: ReadArticle) => Promise<string>)(data, readArticle)
  } finally {
    await server.close()
  }
}
