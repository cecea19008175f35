import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'fflate'
import { articleText } from '../compiler/articleText.ts'
import type { Unversioned } from '../compiler/index.ts'
import type { Article } from '../compiler/types.ts'
import { writeColumns } from '../dataset/columns/writeColumns.ts'
import { dataOf } from '../dataset/data.ts'
import { groupBy } from '../dataset/groupBy.ts'
import { csv } from '../dataset/publish/csv.ts'
import { dataPackage, type PackagedFile } from '../dataset/publish/dataPackage.ts'
import { flatCells, flatColumns } from '../dataset/publish/flatTable.ts'
import { jsonSchema } from '../dataset/publish/jsonSchema.ts'
import { type Dataset, TABLES, type TableName } from '../dataset/schema.ts'
import { datasetJson } from './datasetJson.ts'
import { searchJson } from './searchJson.ts'

/**
 * Writes `dataset.json` and its schema; the same for the app as `columns.bin.gz` with its `manifest.json`,
 * `diagnostics.json`, and words and mentions of each article in `documents/`; `search.json`, and a Frictionless package
 * of CSV `tables/`. The two folders are made anew, so that nothing of an article that is gone stays behind.
 */
export async function writeDataset(
  folder: string,
  dataset: Unversioned,
  articles: readonly Article[],
): Promise<void> {
  for (const own of ['documents', 'tables']) await rm(join(folder, own), { recursive: true, force: true })
  const { version, text } = datasetJson(dataset, sha256)
  const put = (path: string, content: string | Uint8Array) => writeInto(folder, path, content)
  await put('dataset.json', text)
  await writeColumnsFile(folder, { ...dataset, version })
  await put('diagnostics.json', line(dataset.diagnostics))
  await put('dataset.schema.json', pretty(jsonSchema()))
  await put('search.json', searchJson({ ...dataset, version }))
  const mentions = groupBy(dataset.mentions, ({ source }) => source.document)
  for (const article of articles)
    await put(`documents/${article.id}.json`, line(articleText(article, mentions.get(article.id) ?? [])))
  const files = new Map<TableName, PackagedFile>()
  for (const table of Object.keys(TABLES) as TableName[])
    files.set(table, await writeTable(folder, dataset, table))
  await put('datapackage.json', pretty(dataPackage(version, files)))
}

/** `columns.bin.gz`, which is what the app loads, and `manifest.json`, which names it. */
export async function writeColumnsFile(folder: string, dataset: Dataset): Promise<void> {
  const columns = writeColumns(dataOf(dataset))
  await writeInto(folder, 'columns.bin.gz', gzipSync(columns, GZIP))
  await writeInto(folder, 'manifest.json', line({ version: dataset.version, sha256: sha256(columns) }))
}

async function writeTable(folder: string, dataset: Unversioned, table: TableName): Promise<PackagedFile> {
  const columns = flatColumns(table)
  const content = csv(
    columns.map(({ name }) => name),
    dataset[table].map((row) => flatCells(row, columns)),
    'program',
  )
  const path = `tables/${table}.csv`
  await writeInto(folder, path, content)
  return { path, bytes: Buffer.byteLength(content), sha256: sha256(content) }
}

async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

/** No time in the head, and not Node's own, which differs between machines: the same tables give the same bytes. */
const GZIP = { level: 9, mtime: 0 } as const

const line = (json: unknown): string => `${JSON.stringify(json)}\n`
const pretty = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`

/** SHA-256 in hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
