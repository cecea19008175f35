import { readColumns } from '../dataset/columns/readColumns.ts'
import type { Data } from '../dataset/table.ts'
import { LoadError } from './fault.ts'
import { fetchFile } from './fetchFile.ts'
import type { FileCache, KeptFile } from './fileCache.ts'
import { sha256 } from './sha256.ts'

export const DATASET_PATH = 'dataset/columns.bin.gz'
export const MANIFEST_PATH = 'dataset/manifest.json'

/** Which dataset it is: that of the server (small, and never taken from a cache), or the one this page was built with. */
export interface Manifest {
  readonly version: string
  /** Of the columns, unpacked. */
  readonly sha256: string
}
interface LoadedDataset {
  readonly data: Data
  /** What its bytes are to hash to. */
  readonly sha256: string
  readonly origin: 'cache' | 'network'
  /**
   * Settles when the bytes have been hashed, while the page is at rest, and are kept: at a million projects the hash takes
   * longer than the drawing. Rejects with a LoadError where they are damaged.
   */
  readonly checked: Promise<void>
}
type Fetch = typeof fetchFile
type Rest = () => Promise<void>

/**
 * The dataset: from the cache, else from the network, where it is the one that this page was built with or that the
 * server's manifest names. `rest` settles when the page is at rest. Throws a LoadError.
 */
export async function loadDataset(
  cache: FileCache,
  built: Manifest,
  rest: Rest,
  fetch: Fetch = fetchFile,
): Promise<LoadedDataset> {
  const kept = await cache.read(DATASET_PATH)
  if (kept) {
    const data = readKept(kept.bytes)
    if (data) return { data, sha256: kept.sha256, origin: 'cache', checked: checkKept(kept) }
    await cache.remove(DATASET_PATH)
  }
  return fetchDataset(cache, built, rest, fetch)

  async function checkKept(file: KeptFile): Promise<void> {
    const found = await sha256(file.bytes, rest)
    if (found === file.sha256) return
    await cache.remove(DATASET_PATH)
    throw damaged(found)
  }
}

/** Looks for a dataset newer than the one shown and keeps it for the next visit. False when there is none. */
export async function refreshDataset(
  cache: FileCache,
  shownSha256: string,
  rest: Rest,
  fetch: Fetch = fetchFile,
): Promise<boolean> {
  const manifest = readManifest(await fetch(MANIFEST_PATH, { fresh: true }))
  if (manifest.sha256 === shownSha256) return false
  await (await fetchDataset(cache, manifest, rest, fetch)).checked
  return true
}

async function fetchDataset(
  cache: FileCache,
  expected: Manifest,
  rest: Rest,
  fetch: Fetch,
): Promise<LoadedDataset> {
  const bytes = await fetch(DATASET_PATH, { fresh: true })
  const data = readDataset(bytes)
  if (!data) throw new LoadError('too-new')
  const onServer = async () => readManifest(await fetch(MANIFEST_PATH, { fresh: true }))
  const named = data.version === expected.version ? expected : await onServer()
  if (data.version !== named.version)
    throw new LoadError('damaged', new Error(`${DATASET_PATH} is version ${data.version}`))
  const check = async () => {
    const found = await sha256(bytes, rest)
    // Another build may have written the same dataset otherwise.
    if (found !== named.sha256 && found !== (await onServer()).sha256) throw damaged(found)
    await keep(cache, found, bytes)
  }
  return { data, sha256: named.sha256, origin: 'network', checked: check() }
}

const damaged = (found: string): LoadError =>
  new LoadError('damaged', new Error(`${DATASET_PATH} hashes to ${found}`))

async function keep(cache: FileCache, hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await cache.write({ path: DATASET_PATH, sha256: hash, bytes })
  await cache.keepOnly(hash)
}

/** null for a dataset that another version of the page kept and this one cannot read: there is a fitting one to fetch. */
function readKept(bytes: Uint8Array<ArrayBuffer>): Data | null {
  try {
    return readDataset(bytes)
  } catch (error) {
    if (error instanceof LoadError) return null
    throw error
  }
}

/** null for a dataset of another contract or format; what is broken inside its own throws a LoadError. */
function readDataset(bytes: Uint8Array<ArrayBuffer>): Data | null {
  const read = readColumns(bytes)
  if ('data' in read) return read.data
  if ('other' in read) return null
  const told = read.faults.map(({ path, problem }) => `${path} ${problem}`).join('; ')
  throw new LoadError('damaged', new Error(told))
}

function readManifest(bytes: Uint8Array): Manifest {
  const json = parseJson(bytes)
  if (typeof json === 'object' && json && 'sha256' in json && 'version' in json) {
    const { sha256: hash, version } = json
    if (typeof hash === 'string' && typeof version === 'string') return { sha256: hash, version }
  }
  throw new LoadError('damaged', new Error('manifest.json names no hash'))
}

/** Bytes → JSON; a static host that answers every path with a page of HTML is a damaged file, not a bug. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch (cause) {
    throw new LoadError('damaged', cause)
  }
}
