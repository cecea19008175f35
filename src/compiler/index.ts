/**
 * The compiler: articles in, records out, each with its sentence. The stages meet here and nowhere else:
 * bytes → decode → repair → structure → read quantities and times → read setting → extract → link → review → validate.
 */
import indicatorCatalogue from '../../data/indicators.json' with { type: 'json' }
import clusterCatalogue from '../../data/clusters.json' with { type: 'json' }
import {
  type Cluster,
  CONTRACT,
  type Dataset,
  type Diagnostic,
  type DocumentRow,
  type Indicator,
  type Park,
} from '../dataset/schema.ts'
import { extractClusters } from './extract/clusters/clusters.ts'
import { extractHonours } from './extract/honours/honours.ts'
import { extractInvestments } from './extract/investments/investments.ts'
import { extractMeasures } from './extract/measures/measures.ts'
import { extractObservations } from './extract/observations/observations.ts'
import { extractRankings } from './extract/rankings/rankings.ts'
import { readSetting } from './extract/setting.ts'
import { parkIds } from './link/park-ids.ts'
import { linkRecords, type Records } from './link/records.ts'
import { applyReview } from './link/review.ts'
import { parseReview } from './link/review-file.ts'
import { readQuantities } from './quantity/quantities.ts'
import { readTimes } from './quantity/times.ts'
import { overlaps } from './span.ts'
import { decode } from './text/decode.ts'
import { repair } from './text/repair.ts'
import { structure } from './text/structure.ts'
import type { Article, Candidate, Finding, RawText, Setting, Span } from './types.ts'
import { diagnosticRows, validate } from './validate/validate.ts'

/** One article as it lies on disk or was dropped on the page. */
export interface ArticleFile {
  /** File name; without its ending it is the document's id. */
  readonly file: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, hex: hashing is the host's, the compiler has no crypto. */
  readonly sha256: string
  /** The parsed JSON of `data/reviews/<id>.json`, unchecked; left out: nobody's verdicts. */
  readonly review?: unknown
}
/** Everything that one article gives. `article` is null when the file is no text. */
export interface Compiled {
  readonly file: string
  readonly article: Article | null
  readonly setting: Setting | null
  readonly records: Records | null
  readonly document: DocumentRow | null
  readonly diagnostics: readonly Diagnostic[]
}
/** A dataset before its content is hashed. */
export type Unversioned = Omit<Dataset, 'version'>

/** The catalogue of what can be observed, without the compiler's own search terms. */
export const INDICATORS: readonly Indicator[] = (indicatorCatalogue as Indicator[]).map(
  ({ id, zh, en, unit, group, kind }) => ({ id, zh, en, unit, group, kind }),
)
export const CLUSTERS: readonly Cluster[] = (clusterCatalogue as Cluster[]).map(
  ({ id, zh, en, gbt4754 }) => ({
    id,
    zh,
    en,
    gbt4754,
  }),
)

/** Compiles one article. Bad input becomes a diagnostic; only a bug throws. */
export function compileArticle({ file, bytes, sha256, review }: ArticleFile): Compiled {
  const decoded = decode(bytes)
  if ('code' in decoded) return { ...NOTHING, file, diagnostics: diagnosticRows(null, [decoded]) }
  const article = readArticle(documentId(file), decoded)
  // What the extractors remember of an article goes with this copy of it; the article itself is kept.
  const read = { ...article }
  const { setting, findings } = readSetting(read)
  const linked = linkRecords(article, setting, extract(read, setting), INDICATORS)
  const reviewed = reviewRecords(article, setting, linked, review)
  const records = reviewed.records
  const checked = validate({ article, setting, rows: records })
  return {
    file,
    article,
    setting,
    records,
    document: documentRow(article, setting, { file, sha256, encoding: decoded.encoding }),
    diagnostics: diagnosticRows(article, [...findings, ...reviewed.findings, ...checked]),
  }
}

const NOTHING = { article: null, setting: null, records: null, document: null } as const

/** The id of the document in a file: its name without the ending. */
export const documentId = (file: string): string => file.replace(/\.[^.]*$/, '')

function reviewRecords(
  article: Article,
  { place }: Setting,
  records: Records,
  review: unknown,
): { records: Records; findings: readonly Finding[] } {
  if (review === undefined || !place) return { records, findings: [] }
  const { verdicts, findings } = parseReview(review, article.id)
  const applied = applyReview(
    article,
    place.id,
    records,
    verdicts,
    (words) => readQuantities(words).quantities,
  )
  return { records: applied.records, findings: [...findings, ...applied.findings] }
}

/** Puts the articles together, in the order of their ids. Two articles about one park share it (`parkIds`). */
export function assemble(compiled: readonly Compiled[]): Unversioned {
  const ids = parkIds(compiled.map(({ setting }) => setting?.place ?? null))
  const parks = new Map<string, Park>()
  for (const [at, { setting }] of compiled.entries()) {
    const id = ids[at]
    if (!setting?.place || !id) continue
    const { span: _, kind: __, ...park } = setting.place
    // beside a first zone of its county, a second one goes by its full name
    const names = id === park.id ? {} : { shortZh: park.nameZh, shortEn: park.nameEn }
    if (!parks.has(id)) parks.set(id, { ...park, ...names, id })
  }
  const rows = <Name extends keyof Records>(name: Name) =>
    compiled.flatMap(({ records }, at) =>
      (records?.[name] ?? []).map((row) => ofPark(row, ids[at] ?? null)),
    ) as Records[Name]
  return {
    contract: CONTRACT,
    documents: compiled.flatMap(({ document }, at) => (document ? ofPark(document, ids[at] ?? null) : [])),
    parks: [...parks.values()],
    indicators: [...INDICATORS],
    clusters: [...CLUSTERS],
    mentions: rows('mentions'),
    observations: rows('observations'),
    investments: rows('investments'),
    parkClusters: rows('parkClusters'),
    rankings: rows('rankings'),
    honours: rows('honours'),
    measures: rows('measures'),
    diagnostics: compiled.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** A row under the id that its park has among all. */
const ofPark = <Row extends object>(row: Row, park: string | null): Row =>
  park === null || !('park' in row) || row.park === park ? row : { ...row, park }

function readArticle(id: string, { text }: RawText): Article {
  const repaired = repair(text)
  const { blocks, sentences } = structure(repaired)
  const chrome = blocks.filter(({ kind }) => kind === 'chrome')
  const body = <Found extends Span>(found: readonly Found[]) => outside(chrome, found)
  const { quantities, ordinals } = readQuantities(repaired.text)
  return {
    id,
    repaired,
    blocks,
    sentences,
    quantities: body(quantities),
    ordinals: body(ordinals),
    times: body(readTimes(repaired.text)),
  }
}

/** What stands in none of the blocks; both are in order, so one walk does. */
function outside<Found extends Span>(blocks: readonly Span[], found: readonly Found[]): Found[] {
  let at = 0
  return found.filter((span) => {
    while (at < blocks.length && (blocks[at] as Span).end <= span.start) at++
    const block = blocks[at]
    return !block || !overlaps(block, span)
  })
}

const extract = (article: Article, setting: Setting): Candidate[] => [
  ...extractObservations(article, setting),
  ...extractInvestments(article, setting),
  ...extractClusters(article, setting),
  ...extractRankings(article, setting),
  ...extractHonours(article, setting),
  ...extractMeasures(article, setting),
]

function documentRow(
  article: Article,
  { masthead, place }: Setting,
  { file, sha256, encoding }: { file: string; sha256: string; encoding: string },
): DocumentRow {
  const { repaired, blocks } = article
  const { dating } = masthead
  return {
    id: article.id,
    file,
    sha256,
    encoding,
    length: repaired.raw.length,
    title: masthead.title,
    publisher: masthead.publisher,
    published: dating.published,
    publishedBasis: dating.basis,
    publishedQuote: dating.span ? repaired.text.slice(dating.span.start, dating.span.end) : null,
    authors: [...masthead.authors],
    script: repaired.script,
    defects: [
      ...repaired.defects,
      ...(blocks.some(({ kind }) => kind === 'chrome') ? ['site-chrome' as const] : []),
    ],
    park: place?.id ?? null,
  }
}
