import type { Diagnostic } from '../dataset/schema.ts'
import { LoadError } from './fault.ts'
import { fetchFile } from './fetchFile.ts'
import { parseJson } from './loadDataset.ts'

const PATH = 'dataset/diagnostics.json'

/** What the compiler had to say of the articles. Rarely read, so it is not kept for later visits. Throws a LoadError. */
export async function loadDiagnostics(fetch: typeof fetchFile = fetchFile): Promise<readonly Diagnostic[]> {
  const json = parseJson(await fetch(PATH, { fresh: true }))
  if (Array.isArray(json) && json.every(isDiagnostic)) return json
  throw new LoadError('damaged', new Error(`${PATH} holds no diagnostics`))
}

const isDiagnostic = (json: unknown): json is Diagnostic =>
  typeof json === 'object' &&
  json !== null &&
  'code' in json &&
  typeof json.code === 'string' &&
  'severity' in json &&
  'args' in json &&
  Array.isArray(json.args)
