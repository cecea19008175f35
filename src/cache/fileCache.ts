import type { CacheDatabase, CachedFile } from './database.ts'
import { hasDatabase } from './databaseName.ts'

/** Files kept between visits. Where the browser keeps nothing, reading finds nothing and writing is told once. */
export interface FileCache {
  read: (path: string) => Promise<CachedFile | undefined>
  write: (file: CachedFile) => Promise<void>
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
    read: async (path) => ((await isEmpty()) ? undefined : attempt((files) => files.get(path))),
    write: async (file) => {
      await whenIdle()
      await attempt((files) => files.put(file))
    },
    remove: async (path) => {
      await attempt((files) => files.delete(path))
    },
    keepOnly: async (sha256) => {
      await attempt((files) => files.filter((file) => file.sha256 !== sha256).delete())
    },
  }
}
