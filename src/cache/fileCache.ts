import { type CacheDatabase, type CachedFile, openDatabase } from './database.ts'

/** Files kept between visits. Where the browser keeps nothing, reading finds nothing and writing is told once. */
export interface FileCache {
  read: (path: string) => Promise<CachedFile | undefined>
  write: (file: CachedFile) => Promise<void>
  remove: (path: string) => Promise<void>
  /** Forgets every file whose `sha256` is another: what belongs to an older dataset. */
  keepOnly: (sha256: string) => Promise<void>
}

/** `onTrouble` is called at most once, with what the browser said: private mode, quota, damage, a newer build. */
export function createFileCache(onTrouble: (reason: unknown) => void, open = openDatabase): FileCache {
  let database: CacheDatabase | null = null
  let given = false
  const attempt = async <Result>(work: (files: CacheDatabase['files']) => Promise<Result>) => {
    if (given) return undefined
    try {
      database ??= open()
      return await work(database.files)
    } catch (reason) {
      given = true
      database?.close({ disableAutoOpen: true })
      onTrouble(reason)
      return undefined
    }
  }
  return {
    read: (path) => attempt((files) => files.get(path)),
    write: async (file) => {
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
