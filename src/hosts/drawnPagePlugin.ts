import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Plugin, createServer } from 'vite'
import type { ArticleText } from '../dataset/article/article.ts'
import { readColumns } from '../dataset/columns/readColumns.ts'
import type { Data } from '../dataset/table.ts'

/** The empty place for the page in index.html. */
const PLACE = '<div id="root"></div>'
/** Not imported: hosts know no views. Exports `drawPage(page, language, data, readArticle)`, see there. */
const DRAWER = '/src/drawPage.tsx'

/**
 * Draws pages into the built site, so that they can be read before any script: the first one into index.html, where no
 * script is needed either; each other into a file of its own, which `public/first.js` puts in its place. `data-version`
 * names the dataset drawn: the app brings a page to life only over the same one, at its `data-address` and in its `data-locale`.
 * Without a compiled dataset the place stays empty.
 */
export function drawnPagePlugin(pages: readonly string[], languages: readonly string[]): Plugin {
  let root = ''
  let folder = ''
  let drawn: Promise<readonly DrawnPage[]> | null = null
  const wanted = languages.flatMap((language) => pages.map((page) => ({ page, language })))
  const draw = () => (drawn ??= drawAll(root, folder, wanted))
  return {
    name: 'parkbench:drawn-page',
    apply: 'build',
    configResolved(config) {
      root = config.root
      folder = resolve(config.publicDir, 'dataset')
    },
    async buildStart() {
      const [, ...others] = await draw()
      for (const { page, language, place } of others)
        this.emitFile({ type: 'asset', name: drawnFile(page, language), source: place })
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const [first] = await draw()
        return first ? html.replace(PLACE, () => first.place) : html
      },
    },
  }
}

/** The name that the file of a drawn page has before its hash. Not `.html`: some hosts redirect that. */
export const drawnFile = (page: string, language: string): string => `${page}-${language}.htm`

interface Wanted {
  readonly page: string
  readonly language: string
}
interface DrawnPage extends Wanted {
  /** The HTML of the place with the page in it. */
  readonly place: string
}

/** In the order wanted; none without a dataset. */
async function drawAll(
  root: string,
  folder: string,
  wanted: readonly Wanted[],
): Promise<readonly DrawnPage[]> {
  const file = resolve(folder, 'columns.bin.gz')
  if (!existsSync(file)) return []
  const data = dataIn(file)
  const readArticle = (document: string) =>
    JSON.parse(readFileSync(resolve(folder, `documents/${document}.json`), 'utf8')) as ArticleText
  return drawWith(root, async (drawPage) => {
    const drawn: DrawnPage[] = []
    for (const { page, language } of wanted) {
      const { address, locale, html } = await drawPage(page, language, data, readArticle)
      const named = `data-version="${data.version}" data-address="${address}" data-locale="${locale}"`
      drawn.push({ page, language, place: `<div id="root" ${named}>${html}</div>` })
    }
    return drawn
  })
}

/** The tables of a compiled dataset. Throws for a file that the app could not read either. */
function dataIn(file: string): Data {
  const read = readColumns(Uint8Array.from(gunzipSync(readFileSync(file))))
  if ('data' in read) return read.data
  throw new Error(`${file} is no dataset of this version: ${JSON.stringify(read)}`)
}

type DrawPage = (
  page: string,
  language: string,
  data: Data,
  readArticle: (document: string) => ArticleText,
) => Promise<{ readonly address: string; readonly locale: string; readonly html: string }>

async function drawWith<Drawn>(root: string, draw: (drawPage: DrawPage) => Promise<Drawn>): Promise<Drawn> {
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
    return await draw(drawPage as DrawPage)
  } finally {
    await server.close()
  }
}
