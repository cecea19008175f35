import type { CacheDatabase } from './database.ts'
import { hasDatabase } from './databaseName.ts'
import { piecesOf } from './piecesOf.ts'

export interface KeptFile {
  /** Under the folder of the page: `dataset/search.json`. */
  readonly path: string
  /** Of the dataset that it belongs to, unpacked. */
  readonly sha256: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Files kept between visits. Where the browser keeps nothing, reading finds nothing and writing is told once. */
export interface FileCache {
  read: (path: string) => Promise<KeptFile | undefined>
  write: (file: KeptFile) => Promise<void>
  remove: (path: string) => Promise<void>
  /** Forgets every file whose `sha256` is another: what belongs to an older dataset. */
  keepOnly: (sha256: string) => Promise<void>
}

/** Where everything lies in the page itself. */
export const KEEPS_NOTHING: FileCache = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  keepOnly: () => Promise.resolve(),
}

/** Dexie is 28 kB that a first visit does not wait for. */
const openLazily = async (): Promise<CacheDatabase> => (await import('./database.ts')).openDatabase()

/**
 * `onTrouble` is called at most once, with what the browser said: private mode, quota, damage, a newer build.
 * `isKept` tells without opening the database whether there is one to read from. What is written waits for `whenIdle`:
 * nobody waits for that, and on a first visit the code for it would compete with the page.
 */
export function createFileCache(
  onTrouble: (reason: unknown) => void,
  open: () => CacheDatabase | Promise<CacheDatabase> = openLazily,
  isKept: () => Promise<boolean> = hasDatabase,
  whenIdle: () => Promise<void> = () => Promise.resolve(),
): FileCache {
  let opening: Promise<CacheDatabase> | null = null
  let database: CacheDatabase | null = null
  let given = false
  const attempt = async <Result>(work: (files: CacheDatabase['files']) => Promise<Result>) => {
    if (given) return undefined
    try {
      opening ??= Promise.resolve().then(open)
      database = await opening
      return await work(database.files)
    } catch (reason) {
      // Others may have been waiting for the same database.
      if (!given) onTrouble(reason)
      given = true
      database?.close({ disableAutoOpen: true })
      return undefined
    }
  }
  const isEmpty = async () => opening === null && !(await isKept().catch(() => true))
  return {
    read: async (path) => ((await isEmpty()) ? undefined : attempt((files) => readFile(files, path))),
    write: async ({ bytes, ...file }) => {
      const blob = await blobOf(bytes, whenIdle)
      await attempt((files) => files.put({ ...file, bytes: blob }))
    },
    remove: async (path) => {
      await attempt((files) => files.delete(path))
    },
    keepOnly: async (sha256) => {
      await attempt((files) => files.filter((file) => file.sha256 !== sha256).delete())
    },
  }
}

async function readFile(files: CacheDatabase['files'], path: string): Promise<KeptFile | undefined> {
  const file = await files.get(path)
  return file && { ...file, bytes: new Uint8Array(await file.bytes.arrayBuffer()) }
}

async function blobOf(bytes: Uint8Array<ArrayBuffer>, whenIdle: () => Promise<void>): Promise<Blob> {
  const pieces: Blob[] = []
  for (const piece of piecesOf(bytes)) {
    await whenIdle()
    pieces.push(new Blob([piece]))
  }
  return new Blob(pieces)
}
