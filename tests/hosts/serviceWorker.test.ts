import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { writeServiceWorker } from '../../src/hosts/offlinePlugin.ts'

const SCOPE = 'https://example.org/parks/'

/** A worker of a site of one page, among these caches; `activate` makes it take over. */
async function workerAmong(names: Set<string>) {
  const folder = mkdtempSync(join(tmpdir(), 'parkbench-'))
  try {
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    await writeServiceWorker(folder)
    const listeners = new Map<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void>()
    const caches = {
      open: (name: string) => Promise.resolve({ addAll: () => void names.add(name) }),
      keys: () => Promise.resolve([...names]),
      delete: (name: string) => Promise.resolve(names.delete(name)),
    }
    const self = {
      registration: { scope: SCOPE },
      addEventListener: listeners.set.bind(listeners),
    }
    runInNewContext(readFileSync(join(folder, 'sw.js'), 'utf8'), { self, caches, URL, Request })
    return async (type: 'install' | 'activate') => {
      let done: Promise<unknown> | undefined
      listeners.get(type)?.({ waitUntil: (work) => void (done = work) })
      await done
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the service worker', () => {
  it('should drop the older builds of its own site when it takes over, and nobody else’s', async () => {
    const others = ['parkbench https://example.org/ 1', 'another app']
    const names = new Set([`parkbench ${SCOPE} older`, ...others])
    const happens = await workerAmong(names)
    await happens('install')
    expect(names.size).toBe(4)
    await happens('activate')
    expect([...names]).toEqual([
      ...others,
      expect.stringMatching(/^parkbench https:\/\/example\.org\/parks\/ \w+$/),
    ])
  })
})
