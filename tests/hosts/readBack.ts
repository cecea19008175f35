/** A compiled dataset put together again from what the app loads of it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type ArticleText, mentionsOf, quoteAt } from '../../src/dataset/article/article.ts'
import { readColumns } from '../../src/dataset/columns/readColumns.ts'
import { CONTRACT, CORE_TABLES, type Diagnostic, type Place } from '../../src/dataset/schema.ts'
import { rowsOf } from '../../src/dataset/table.ts'

/** What `dataset.json` in the folder should hold. */
export async function readBack(folder: string): Promise<unknown> {
  const read = readColumns(Uint8Array.from(gunzipSync(await readFile(join(folder, 'columns.bin.gz')))))
  if (!('data' in read)) throw new Error(JSON.stringify(read))
  const { version, tables } = read.data
  const articles = new Map<string, ArticleText>()
  for (const { id } of rowsOf(tables.documents))
    articles.set(id, await json<ArticleText>(join(folder, 'documents', `${id}.json`)))
  const withWords = (row: object) => (hasPlace(row) ? { ...row, ...wordsOf(row.source, articles) } : row)
  return {
    contract: CONTRACT,
    version,
    ...Object.fromEntries(CORE_TABLES.map((name) => [name, rowsOf(tables[name]).map(withWords)])),
    mentions: [...articles.values()].flatMap(mentionsOf),
    diagnostics: await json<Diagnostic[]>(join(folder, 'diagnostics.json')),
  }
}

const json = async <Shape>(file: string): Promise<Shape> => JSON.parse(await readFile(file, 'utf8')) as Shape

const hasPlace = (row: object): row is { readonly source: Place } => 'source' in row

function wordsOf(place: Place, articles: ReadonlyMap<string, ArticleText>) {
  const article = articles.get(place.document) as ArticleText
  const exact = article.raw.slice(place.start, place.end)
  return { source: { ...place, exact }, quote: quoteAt(article, place) }
}
