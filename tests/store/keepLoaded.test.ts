import { describe, expect, it, vi } from 'vitest'
import { LoadError } from '../../src/cache/fault.ts'
import { NO_KEYS } from '../../src/dataset/search/searchKeys.ts'
import { type AppState, createAppStore } from '../../src/store/appStore.ts'
import { DEFAULT_CHOICE } from '../../src/store/choice.ts'
import { keepLoaded, type Sources } from '../../src/store/keepLoaded.ts'
import { articles, data } from '../views/sample.ts'

const text = articles['a']?.status === 'ready' ? articles['a'].value : null
const fromNetwork = { data, sha256: 'f00d', origin: 'network', checked: Promise.resolve() } as const
/** Let everything that waits go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

async function run(sources: Partial<Sources>, initial: Partial<AppState> = {}) {
  const store = createAppStore(initial)
  const all: Sources = {
    dataset: () => Promise.resolve(fromNetwork),
    newer: () => Promise.resolve(false),
    article: (document) =>
      text ? Promise.resolve({ ...text, id: document }) : Promise.reject(new Error('no sample')),
    accuracy: () => Promise.resolve([]),
    diagnostics: () => Promise.resolve([]),
    search: () => Promise.resolve(NO_KEYS),
    ...sources,
  }
  keepLoaded(store, all)
  await settle()
  return store
}
const fromCache = () => Promise.resolve({ ...fromNetwork, origin: 'cache' as const })
const offline = () => Promise.reject(new LoadError('offline'))
const damaged = () => Promise.reject(new LoadError('damaged'))

describe('the dataset', () => {
  it('should be loaded once while it is missing', async () => {
    const dataset = vi.fn<Sources['dataset']>(() => Promise.resolve(fromNetwork))
    const store = await run({ dataset })
    store.getState().toggle('clusters', 'paper')
    await settle()
    expect(store.getState()).toMatchObject({ data: { status: 'ready' }, origin: 'network', newer: false })
    expect(dataset).toHaveBeenCalledTimes(1)
  })

  it('should say why it is not there, and be tried again when somebody asks', async () => {
    const dataset = vi
      .fn<Sources['dataset']>(() => Promise.resolve(fromNetwork))
      .mockRejectedValueOnce(new LoadError('damaged'))
    const store = await run({ dataset })
    expect(store.getState().data).toEqual({ status: 'failed', fault: 'damaged' })
    store.getState().set({ data: { status: 'loading' } })
    await settle()
    expect(store.getState().data.status).toBe('ready')
  })

  it('should be taken back where it turns out damaged, and a kept one fetched anew', async () => {
    const fetched = await run({ dataset: async () => ({ ...fromNetwork, checked: damaged() }) })
    expect(fetched.getState().data).toEqual({ status: 'failed', fault: 'damaged' })
    const dataset = vi
      .fn<Sources['dataset']>(() => Promise.resolve(fromNetwork))
      .mockImplementationOnce(async () => ({ ...fromNetwork, origin: 'cache', checked: damaged() }))
    const kept = await run({ dataset })
    expect(kept.getState()).toMatchObject({ data: { status: 'ready' }, origin: 'network' })
  })

  it('should be looked for anew behind one from the cache, and only then', async () => {
    const newer = vi.fn<Sources['newer']>(() => Promise.resolve(true))
    expect((await run({ dataset: fromCache, newer })).getState().newer).toBe(true)
    expect((await run({ newer })).getState().newer).toBe(false)
    expect(newer).toHaveBeenCalledExactlyOnceWith('f00d')
  })

  it('should stay as it is when there is no network to look for a newer one', async () => {
    const { data: held, newer } = (await run({ dataset: fromCache, newer: offline })).getState()
    expect([held.status, newer]).toEqual(['ready', false])
  })
})

describe('the articles', () => {
  it('should be loaded for the sentence in the panel and for the page', async () => {
    const article = vi.fn<Sources['article']>(() => offline())
    const store = await run({ article })
    store.getState().choose({ page: 'source', document: 'b' })
    await settle()
    expect(article.mock.calls).toEqual([
      ['a', 'f00d'],
      ['b', 'f00d'],
    ])
  })

  it('should be fetched again once their failure is forgotten, not before', async () => {
    const article = vi.fn<Sources['article']>(() => offline())
    const store = await run({ article })
    expect(store.getState().articles).toEqual({ a: { status: 'failed', fault: 'offline' } })
    store.getState().focus(null)
    await settle()
    expect(article).toHaveBeenCalledTimes(1)
    store.getState().set({ articles: {} })
    await settle()
    expect(article).toHaveBeenCalledTimes(2)
  })

  it('should not be asked for where the dataset has none of the name', async () => {
    const article = vi.fn<Sources['article']>(() => offline())
    await run({ article }, { choice: { ...DEFAULT_CHOICE, page: 'source', document: 'nowhere' } })
    expect(article).not.toHaveBeenCalled()
  })
})

describe('the accuracy', () => {
  it('should be loaded once the page that shows it is open, not before', async () => {
    const accuracy = vi.fn<Sources['accuracy']>(() => Promise.resolve([]))
    const store = await run({ accuracy })
    expect(accuracy).not.toHaveBeenCalled()
    store.getState().choose({ page: 'method' })
    await settle()
    store.getState().focus(null)
    await settle()
    expect(store.getState().accuracy).toEqual({ status: 'ready', value: [] })
    expect(accuracy).toHaveBeenCalledTimes(1)
  })

  it('should say why it is not there, and be fetched again when somebody asks', async () => {
    const accuracy = vi.fn<Sources['accuracy']>(() => Promise.resolve([])).mockImplementationOnce(offline)
    const store = await run({ accuracy }, { choice: { ...DEFAULT_CHOICE, page: 'method' } })
    expect(store.getState().accuracy).toEqual({ status: 'failed', fault: 'offline' })
    store.getState().set({ accuracy: null })
    await settle()
    expect(store.getState().accuracy?.status).toBe('ready')
  })
})

describe('what the search needs', () => {
  it('should be loaded when the reader looks for something, and again when asked', async () => {
    const search = vi
      .fn<Sources['search']>(() => Promise.resolve(NO_KEYS))
      .mockRejectedValueOnce(new LoadError('offline'))
    const store = await run({ search })
    expect(search).not.toHaveBeenCalled()
    store.getState().set({ search: { status: 'loading' } })
    await settle()
    expect(store.getState().search).toEqual({ status: 'failed', fault: 'offline' })
    store.getState().set({ search: { status: 'loading' } })
    await settle()
    expect(store.getState().search).toEqual({ status: 'ready', value: NO_KEYS })
    expect(search).toHaveBeenCalledTimes(2)
  })

  it('should be loaded for the words that an address asks the table for', async () => {
    const search = vi.fn<Sources['search']>(() => Promise.resolve(NO_KEYS))
    const store = await run({ search }, { choice: { ...DEFAULT_CHOICE, find: 'wz' } })
    expect(store.getState().search?.status).toBe('ready')
    expect(search).toHaveBeenCalledTimes(1)
  })
})
