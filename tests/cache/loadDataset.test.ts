import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type CacheDatabase, openDatabase } from '../../src/cache/database.ts'
import { LoadError } from '../../src/cache/fault.ts'
import { hasDatabase } from '../../src/cache/databaseName.ts'
import { createFileCache, type FileCache } from '../../src/cache/fileCache.ts'
import { DATASET_PATH, loadDataset, MANIFEST_PATH, refreshDataset } from '../../src/cache/loadDataset.ts'
import { readColumns } from '../../src/dataset/columns/readColumns.ts'
import { writeColumns } from '../../src/dataset/columns/writeColumns.ts'
import { dataOf } from '../../src/dataset/data.ts'
import { withHead } from '../dataset/columns/withHead.ts'
import { sample } from '../dataset/sample.ts'

const encode = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const first = writeColumns(dataOf(sample()))
const second = writeColumns(dataOf({ ...sample(), version: 'w' }))
/** Of the first version, with other counts. */
const altered = withHead(first, (head) => (head.counts = { ...head.counts, mentions: 7 }))

/** A server with these files, that counts what it is asked for. */
function serve(files: Record<string, Uint8Array<ArrayBuffer>>) {
  const asked: string[] = []
  const fetch = (path: string) => {
    asked.push(path)
    const bytes = files[path]
    return bytes ? Promise.resolve(Uint8Array.from(bytes)) : Promise.reject(new LoadError('offline'))
  }
  return { fetch, asked }
}
type Bytes = Uint8Array<ArrayBuffer>
/** Says which dataset these bytes are. */
function manifestOf(bytes: Bytes) {
  const read = readColumns(bytes)
  return { version: 'data' in read ? read.data.version : '', sha256: hash(bytes) }
}
const site = (dataset: Bytes, named = dataset) =>
  serve({ [DATASET_PATH]: dataset, [MANIFEST_PATH]: encode(manifestOf(named)) })
const atRest = () => Promise.resolve()
/** As a page does that was built with `built`, and is at rest. */
const load = (cache: FileCache, built: Bytes, { fetch }: Pick<ReturnType<typeof serve>, 'fetch'>) =>
  loadDataset(cache, manifestOf(built), atRest, fetch)
const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof LoadError ? error.fault : error),
  )

let database: CacheDatabase
let troubles: unknown[]
const cacheOf = (open: () => CacheDatabase = () => database) =>
  createFileCache(
    (reason) => troubles.push(reason),
    open,
    () => hasDatabase('test'),
  )

beforeEach(async () => {
  troubles = []
  database = openDatabase('test')
  await database.delete()
  database = openDatabase('test')
})

describe('the cached dataset', () => {
  it('should be fetched anew where an older page kept one that this page cannot read', async () => {
    const old = withHead(first, (head) => (head.tables = {}))
    await database.files.put({ path: DATASET_PATH, sha256: hash(old), bytes: new Blob([old]) })
    const visit = await load(cacheOf(), first, site(first))
    expect(visit.origin).toBe('network')
  })

  it('should come from the network first and from the cache, network cut, after that', async () => {
    const visit = await load(cacheOf(), first, site(first))
    expect(visit.origin).toBe('network')
    await visit.checked
    const cut = serve({})
    const again = await load(cacheOf(), first, cut)
    expect(again.origin).toBe('cache')
    expect(again.data.tables.parks.length).toBe(3)
    expect(cut.asked).toEqual([])
  })

  it('should be whole where it was kept piece by piece', async () => {
    const bytes = Uint8Array.from({ length: 9_000_000 }, (_, at) => at % 251)
    await cacheOf().write({ path: DATASET_PATH, sha256: hash(bytes), bytes })
    const kept = await cacheOf().read(DATASET_PATH)
    expect(kept && hash(kept.bytes)).toBe(kept?.sha256)
    expect(kept?.bytes.length).toBe(bytes.length)
  })

  it('should be forgotten when the kept bytes were changed, and fetched anew', async () => {
    await (await load(cacheOf(), first, site(first))).checked
    await database.files.update(DATASET_PATH, { bytes: new Blob([second]) })
    const cache = cacheOf()
    expect(await fault((await load(cache, first, site(first))).checked)).toBe('damaged')
    expect(await load(cache, first, site(first))).toMatchObject({ origin: 'network', sha256: hash(first) })
  })

  it('should be refused where neither the build nor the manifest names its version', async () => {
    expect(await fault(load(cacheOf(), first, site(second, first)))).toBe('damaged')
    expect(await database.files.count()).toBe(0)
  })

  it('should turn out damaged, and not be kept, where its bytes are not those of its version', async () => {
    const visit = await load(cacheOf(), first, site(altered, first))
    expect(await fault(visit.checked)).toBe('damaged')
    expect(await database.files.count()).toBe(0)
  })

  it('should be taken where another build wrote the same version otherwise', async () => {
    await (await load(cacheOf(), first, site(altered))).checked
    expect((await load(cacheOf(), first, serve({}))).origin).toBe('cache')
  })

  it('should take a dataset newer than the build when the manifest names it', async () => {
    const visit = await load(cacheOf(), first, site(second))
    expect(visit.data.version).toBe('w')
  })

  it('should say that a dataset of a later contract is too new, and that anything else is damage', async () => {
    const later = withHead(first, (head) => head.contract++)
    expect(await fault(load(cacheOf(), later, site(later)))).toBe('too-new')
    const page = new TextEncoder().encode('<!doctype html>')
    expect(await fault(load(cacheOf(), page, site(page)))).toBe('damaged')
    expect(await fault(load(cacheOf(), first, serve({})))).toBe('offline')
  })

  it('should keep a newer dataset for the next visit and forget the texts of the older', async () => {
    const cache = cacheOf()
    const shown = await load(cache, first, site(first))
    await shown.checked
    await cache.write({ path: 'dataset/documents/a.json', sha256: hash(first), bytes: new Uint8Array(1) })
    expect(await refreshDataset(cache, shown.sha256, atRest, site(first).fetch)).toBe(false)
    expect(await refreshDataset(cache, shown.sha256, atRest, site(second).fetch)).toBe(true)
    const next = await load(cache, first, serve({}))
    expect(next.data.version).toBe('w')
    expect(await database.files.count()).toBe(1)
  })

  it('should not open a database that no visit has left, and should leave one for the next', async () => {
    await database.delete()
    const steps: string[] = []
    const cache = cacheOf(() => {
      steps.push('open')
      return openDatabase('test')
    })
    const { fetch } = site(first)
    const visit = await load(cache, first, {
      fetch: (path) => {
        steps.push(path)
        return fetch(path)
      },
    })
    await visit.checked
    expect(steps).toEqual([DATASET_PATH, 'open'])
    const next = await load(
      cacheOf(() => openDatabase('test')),
      first,
      serve({}),
    )
    expect(next.origin).toBe('cache')
  })

  it('should work without a database and say so once', async () => {
    const cache = cacheOf(() => {
      throw new DOMException('no storage here', 'SecurityError')
    })
    const visit = await load(cache, first, site(first))
    expect(visit.origin).toBe('network')
    await visit.checked
    expect(troubles).toHaveLength(1)
  })

  it('should be kept where an older build has kept one in a shape of its own', async () => {
    await database.delete()
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open('test', 10)
      request.addEventListener('upgradeneeded', () => {
        const files = request.result.createObjectStore('files', { keyPath: 'path' })
        files.put({ path: DATASET_PATH, sha256: hash(first), bytes: first.buffer })
      })
      request.addEventListener('success', () => {
        request.result.close()
        done()
      })
      request.addEventListener('error', () => fail(request.error))
    })
    database = openDatabase('test')
    const visit = await load(cacheOf(), first, site(first))
    expect(visit.origin).toBe('network')
    await visit.checked
    expect((await load(cacheOf(), first, serve({}))).origin).toBe('cache')
    expect(troubles).toEqual([])
  })

  it('should leave a database of a newer build alone', async () => {
    database.close()
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open('test', 70)
      request.addEventListener('success', () => {
        request.result.close()
        done()
      })
      request.addEventListener('error', () => fail(request.error))
    })
    const visit = await load(
      cacheOf(() => openDatabase('test')),
      first,
      site(first),
    )
    expect(visit.origin).toBe('network')
    expect(String(troubles[0])).toContain('newer build')
  })
})
