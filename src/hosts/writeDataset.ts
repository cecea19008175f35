import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { articleText } from '../compiler/articleText.ts'
import type { Unversioned } from '../compiler/index.ts'
import type { Article } from '../compiler/types.ts'
import { columnsFileOf } from '../dataset/columns/columnsFile.ts'
import { dataOf } from '../dataset/data.ts'
import { csv } from '../dataset/publish/csv.ts'
import { dataPackage, type PackagedFile } from '../dataset/publish/dataPackage.ts'
import { flatCells, flatColumns } from '../dataset/publish/flatTable.ts'
import { jsonSchema } from '../dataset/publish/jsonSchema.ts'
import { TABLES, type TableName } from '../dataset/schema.ts'
import { datasetJson } from './datasetJson.ts'
import { searchJson } from './searchJson.ts'

/**
 * Writes `dataset.json` and its schema, the same as `columns.json` with its `manifest.json`, `search.json`, an article
 * text each in `documents/`, and a Frictionless package of CSV `tables/`. The two folders are made anew, so that nothing of an article that is gone stays behind.
 */
export async function writeDataset(
  folder: string,
  dataset: Unversioned,
  articles: readonly Article[],
): Promise<void> {
  for (const own of ['documents', 'tables']) await rm(join(folder, own), { recursive: true, force: true })
  const { version, text } = datasetJson(dataset, sha256)
  const put = (path: string, content: string) => writeInto(folder, path, content)
  await put('dataset.json', text)
  const columns = line(columnsFileOf(dataOf({ ...dataset, version })))
  await put('columns.json', columns)
  await put('manifest.json', line({ version, sha256: sha256(columns) }))
  await put('dataset.schema.json', pretty(jsonSchema()))
  await put('search.json', searchJson({ ...dataset, version }))
  for (const article of articles)
    await put(`documents/${article.id}.json`, JSON.stringify(articleText(article)))
  const files = new Map<TableName, PackagedFile>()
  for (const table of Object.keys(TABLES) as TableName[])
    files.set(table, await writeTable(folder, dataset, table))
  await put('datapackage.json', pretty(dataPackage(version, files)))
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

async function writeInto(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

const line = (json: unknown): string => `${JSON.stringify(json)}\n`
const pretty = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`

/** SHA-256 in hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
