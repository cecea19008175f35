import { readColumns } from '../dataset/columns/readColumns.ts'
import type { Data } from '../dataset/table.ts'
import { LoadError } from './fault.ts'
import { fetchFile } from './fetchFile.ts'
import type { FileCache } from './fileCache.ts'
import { sha256 } from './sha256.ts'
import { unpack } from './unpack.ts'

export const DATASET_PATH = 'dataset/columns.bin.gz'
export const MANIFEST_PATH = 'dataset/manifest.json'

/** What the server says its dataset is (the hash is that of its columns, unpacked): small, and never taken from a cache. */
interface Manifest {
  readonly version: string
  readonly sha256: string
}
interface LoadedDataset {
  readonly data: Data
  readonly sha256: string
  readonly origin: 'cache' | 'network'
  /** Settles when the cache has it, or has given up: nobody waits for that to see the data. */
  readonly kept: Promise<void>
}
type Fetch = typeof fetchFile

/**
 * The dataset: from the cache where its bytes still hash to what they were checked against, else from the network,
 * checked against the hash that this build was made with or the server's manifest names. Throws a LoadError.
 */
export async function loadDataset(
  cache: FileCache,
  builtSha256: string,
  fetch: Fetch = fetchFile,
): Promise<LoadedDataset> {
  const kept = await cache.read(DATASET_PATH)
  if (kept) {
    const bytes = new Uint8Array(kept.bytes)
    if ((await sha256(bytes)) === kept.sha256) {
      const data = readKept(bytes)
      if (data) return { data, sha256: kept.sha256, origin: 'cache', kept: Promise.resolve() }
    }
    await cache.remove(DATASET_PATH)
  }
  return fetchDataset(cache, [builtSha256], fetch)
}

/** Looks for a dataset newer than the one shown and keeps it for the next visit. False when there is none. */
export async function refreshDataset(
  cache: FileCache,
  shownSha256: string,
  fetch: Fetch = fetchFile,
): Promise<boolean> {
  const manifest = readManifest(await fetch(MANIFEST_PATH, { fresh: true }))
  if (manifest.sha256 === shownSha256) return false
  await (await fetchDataset(cache, [manifest.sha256], fetch)).kept
  return true
}

async function fetchDataset(cache: FileCache, expected: string[], fetch: Fetch): Promise<LoadedDataset> {
  const bytes = await unpackWhole(await fetch(DATASET_PATH, { fresh: true }))
  const found = await sha256(bytes)
  if (!expected.includes(found) && readManifest(await fetch(MANIFEST_PATH, { fresh: true })).sha256 !== found)
    throw new LoadError('damaged', new Error(`${DATASET_PATH} hashes to ${found}`))
  const data = readDataset(bytes)
  if (!data) throw new LoadError('too-new')
  return { data, sha256: found, origin: 'network', kept: keep(cache, found, bytes.buffer) }
}

async function keep(cache: FileCache, hash: string, bytes: ArrayBuffer): Promise<void> {
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

/** A file that ends too soon is damaged. Throws a LoadError. */
async function unpackWhole(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await unpack(bytes)
  } catch (cause) {
    throw new LoadError('damaged', cause)
  }
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
