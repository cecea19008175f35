import { describe, expect, it } from 'vitest'
import { LoadError } from '../../src/cache/fault.ts'
import type { FileCache, KeptFile } from '../../src/cache/fileCache.ts'
import { loadSearch } from '../../src/cache/loadSearch.ts'

const FILE = { format: 1, readings: { wu: '武' }, names: {}, traditional: '' }
const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))
const gone = () => Promise.reject(new LoadError('offline'))

const nothing = () => Promise.resolve()

function memory(kept: KeptFile[] = []): FileCache & { readonly kept: KeptFile[] } {
  return {
    kept,
    read: (path) => Promise.resolve(kept.find((file) => file.path === path)),
    write: (file) => Promise.resolve(void kept.push(file)),
    remove: nothing,
    keepOnly: nothing,
  }
}

describe('what the search needs', () => {
  it('should be fetched once and kept for the dataset that it belongs to', async () => {
    const cache = memory()
    const keys = await loadSearch(cache, 'f00d', () => Promise.resolve(bytesOf(FILE)))
    expect(keys.readings.get('武')).toEqual(['wu'])
    expect((await loadSearch(cache, 'f00d', gone)).readings.size).toBe(1)
    await expect(loadSearch(cache, 'beef', gone)).rejects.toMatchObject({ fault: 'offline' })
  })

  it('should be refused where it is no search file, and not kept', async () => {
    const cache = memory()
    const broken = loadSearch(cache, 'f00d', () => Promise.resolve(bytesOf({ format: 0 })))
    await expect(broken).rejects.toMatchObject({ fault: 'damaged' })
    expect(cache.kept).toEqual([])
  })
})
