import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, type Rolldown, minify } from 'vite'
import { drawnFile } from './drawnPagePlugin.ts'

/** Page → parts of the messages that it says. */
type PageWords = Readonly<Record<string, readonly string[]>>
/** What `first.js` reads. Paths are relative to the page. */
interface Ahead {
  readonly dataset: string
  /** What reads the dataset that an earlier visit left. */
  readonly database: readonly string[]
  /** Page → what its code comes in. */
  readonly code: Readonly<Record<string, readonly string[]>>
  /** Language → page → what its words come in. */
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Language → page → what the build has drawn of it, where that stands in a file of its own. */
  readonly drawn: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly unstarted: Unstarted
}
/** Language → what is said where the app does not run. */
type Unstarted = Readonly<Record<string, { readonly note: string; readonly reload: string }>>

const SCRIPT = 'first.js'
const EARLY = `<script src="./${SCRIPT}"`
/**
 * Ahead of `first.js`, which a browser waits for with everything behind it: so both come at once, and before the main
 * script, which would take the line from them.
 */
const STYLES = /<link rel="stylesheet"[^>]*>\s*/g
const DATASET = 'dataset/columns.bin.gz'
const DATABASE = 'src/cache/database.ts'
const EVIDENCE = 'src/views/evidence/EvidenceContent.tsx'
/** What draws a chart fetches the live one when it is drawn. */
const DRAWN_CHART = 'src/charts/DrawnFigure.tsx'
const LIVE_CHART = 'src/charts/LiveChart.tsx'
/** What the build has drawn is there: the rest of it can wait until the page is alive. */
const DRAWN_PAGE = 'overview'
const DRAWN_LANGUAGE = 'zh'

/**
 * Tells `first.js` what each page consists of, so that a browser asks for it as soon as it knows the address, and not when
 * the main script has come and runs. `languages`: that of the page in index.html first; `pageWords`: parts of the messages by page; `evidenceWords`: those of every page.
 */
export function aheadPlugin(
  languages: readonly string[],
  pageWords: PageWords,
  evidenceWords: readonly string[],
  unstarted: Unstarted,
): Plugin {
  return {
    name: 'parkbench:ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        if (!bundle || !chunk) return html
        if (!html.includes(EARLY)) throw new Error(`index.html has no ${EARLY}`)
        const files = filesAhead(readBuild(bundle), chunk.fileName, languages, pageWords, evidenceWords)
        const ahead: Ahead = { ...files, unstarted }
        const styles = html.match(STYLES) ?? []
        const early = `${EARLY} data-ahead='${JSON.stringify(ahead).replaceAll("'", '&#39;')}'`
        return html.replace(STYLES, '').replace(EARLY, () => [...styles, early].join(''))
      },
    },
    // Vite copies it as it is written, with all that is explained in it, and the page waits for it.
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir = '' }) {
        const file = join(dir, SCRIPT)
        const { code, errors } = await minify(SCRIPT, readFileSync(file, 'utf8'))
        if (errors.length > 0)
          throw new Error(`${SCRIPT}: ${errors.map(({ message }) => message).join('; ')}`)
        writeFileSync(file, code)
      },
    },
  }
}

function filesAhead(
  { filesOf, filesFrom, codeOf, drawnOf }: Build,
  entry: string,
  languages: readonly string[],
  pageWords: PageWords,
  evidenceWords: readonly string[],
): Omit<Ahead, 'unstarted'> {
  const first = filesOf(entry)
  const further = (files: readonly string[]) => [...new Set(files)].filter((file) => !first.has(file))
  const pages = Object.keys(pageWords)
  const wordsOf = (language: string, page: string) => [
    ...(language === DRAWN_LANGUAGE ? [] : filesFrom(`src/i18n/${language}/first.ts`)),
    ...partsOf(page).flatMap((part) => filesFrom(`src/i18n/${language}/parts/${part}.ts`)),
  ]
  const partsOf = (page: string) =>
    page === DRAWN_PAGE ? [] : [...(pageWords[page] ?? []), ...evidenceWords]
  return {
    dataset: DATASET,
    database: further(filesFrom(DATABASE)),
    code: byName(pages, (page) => (page === DRAWN_PAGE ? [] : further(codeOf(page)))),
    words: byName(languages, (language) => byName(pages, (page) => further(wordsOf(language, page)))),
    drawn: byName(languages, (language) =>
      Object.fromEntries(pages.flatMap((page) => drawnOf(page, language).map((file) => [page, file]))),
    ),
  }
}

const byName = <Value>(names: readonly string[], valueOf: (name: string) => Value): Record<string, Value> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)]))

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } }

interface Build {
  /** What a file comes with: all that it imports at once, and the styles of it all. */
  readonly filesOf: (file: string) => ReadonlySet<string>
  /** The same of the file that begins with a source. Throws where there is none. */
  readonly filesFrom: (source: string) => readonly string[]
  /** What a page comes in: its view, the evidence, and the live chart where it draws any. */
  readonly codeOf: (page: string) => readonly string[]
  /** The file that a page is drawn in; none where it is not. */
  readonly drawnOf: (page: string, language: string) => readonly string[]
}

function readBuild(bundle: Rolldown.OutputBundle): Build {
  const chunks = Object.values(bundle).filter((item): item is Chunk => item.type === 'chunk')
  const chunkOf = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const filesOf = (file: string, files = new Set<string>()): Set<string> => {
    const chunk = chunkOf.get(file)
    if (!chunk || files.has(file)) return files
    files.add(file)
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
    for (const imported of chunk.imports) filesOf(imported, files)
    return files
  }
  const filesFrom = (source: string) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${source}`))
    if (!chunk) throw new Error(`no file of the build begins with ${source}`)
    return [...filesOf(chunk.fileName)]
  }
  const holds = (file: string, source: string) =>
    chunkOf.get(file)?.moduleIds.some((id) => id.endsWith(`/${source}`)) === true
  const codeOf = (page: string) => {
    const files = chunks
      .filter((chunk) => isViewOf(page, chunk))
      .flatMap(({ fileName }) => [...filesOf(fileName)])
    const drawsCharts = files.some((file) => holds(file, DRAWN_CHART))
    return [...files, ...(drawsCharts ? filesFrom(LIVE_CHART) : []), ...filesFrom(EVIDENCE)]
  }
  const drawnOf = (page: string, language: string) =>
    Object.values(bundle)
      .filter((item) => item.type === 'asset' && item.names.includes(drawnFile(page, language)))
      .map(({ fileName }) => fileName)
  return { filesOf, filesFrom, codeOf, drawnOf }
}

/** `src/views/<page>/<Name>View.tsx`, and what stands beside it. */
const isViewOf = (page: string, { facadeModuleId }: Chunk): boolean =>
  new RegExp(String.raw`/src/views/${page}/\w+(?:View|Rail)\.tsx$`).test(facadeModuleId ?? '')
