import { readSearchFile, type SearchKeys } from '../dataset/search/searchKeys.ts'
import { LoadError } from './fault.ts'
import { fetchFile } from './fetchFile.ts'
import type { FileCache } from './fileCache.ts'
import { parseJson } from './loadDataset.ts'

const PATH = 'dataset/search.json'

/** How the names of the dataset with this hash are read, kept after the first time. Throws a LoadError. */
export async function loadSearch(
  cache: FileCache,
  datasetSha256: string,
  fetch: typeof fetchFile = fetchFile,
): Promise<SearchKeys> {
  const kept = await cache.read(PATH)
  if (kept?.sha256 === datasetSha256) return readKeys(kept.bytes)
  const bytes = await fetch(PATH)
  const keys = readKeys(bytes)
  void cache.write({ path: PATH, sha256: datasetSha256, bytes })
  return keys
}

function readKeys(bytes: Uint8Array): SearchKeys {
  const keys = readSearchFile(parseJson(bytes))
  if (keys === null) throw new LoadError('damaged', new Error(`${PATH} is no search file`))
  return keys
}
