import { CONTRACT, type Dataset, TABLES } from '../dataset/schema.ts'
import { LoadError } from './fault.ts'
import { fetchFile } from './fetchFile.ts'
import { parseJson } from './loadDataset.ts'

const PATH = 'dataset/dataset.json'

/** The whole dataset as rows, for whoever takes all of it away. Throws a LoadError. */
export async function loadRows(fetch: typeof fetchFile = fetchFile): Promise<Dataset> {
  const json = parseJson(await fetch(PATH, { fresh: true }))
  if (isDataset(json)) return json
  throw new LoadError('damaged', new Error(`${PATH} is no dataset`))
}

const isDataset = (json: unknown): json is Dataset =>
  isRecord(json) &&
  json['contract'] === CONTRACT &&
  Object.keys(TABLES).every((name) => Array.isArray(json[name]))

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null
