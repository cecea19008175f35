import { Dexie, type EntityTable } from 'dexie'
import { DATABASE_NAME } from './databaseName.ts'

/** A file as it came over the network. The stored shape is the database's own, not the app's. */
export interface CachedFile {
  /** Path under the dataset folder: `dataset.json`, `documents/<id>.json`. */
  path: string
  /** What the bytes were checked against: for the dataset its own hash, for an article that of its dataset. */
  sha256: string
  /** What is not a Blob, a browser copies in and out while the page stands still: 108 MB in a third of a second. */
  bytes: Blob
}
export type CacheDatabase = Dexie & { files: EntityTable<CachedFile, 'path'> }

/**
 * The disposable database: all of it can be fetched again, so any trouble with it ends in deleting it or doing
 * without. Upgrades are numbered; a version is never changed once released.
 */
export function openDatabase(name = DATABASE_NAME): CacheDatabase {
  const database = new Dexie(name) as CacheDatabase
  database.version(1).stores({ files: 'path' })
  // Bytes were ArrayBuffers.
  database.version(2).upgrade((step) => step.table('files').clear())
  // Another tab runs a newer build: let go, and do not come back in the old shape (Dexie would, unless told).
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true })
    return false
  })
  database.on('ready', () => refuseNewer(database), true)
  return database
}

/** Dexie opens a database of a newer build without a word and would write rows of the old shape into it. */
function refuseNewer(database: CacheDatabase): void {
  // Dexie multiplies its version numbers by ten.
  if (database.backendDB().version > database.verno * 10) {
    database.close({ disableAutoOpen: true })
    throw new Error('the cache belongs to a newer build')
  }
}
