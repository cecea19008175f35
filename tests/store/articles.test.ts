import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import { createAppStore } from '../../src/store/appStore.ts'
import { articleLater, wantFewArticles } from '../../src/store/articles.ts'
import { quoteReader } from '../../src/store/readQuote.ts'
import { datasetWith } from '../dataset/build.ts'
import { articles, data, dataset } from '../views/sample.ts'

const ready = articles['a']
if (ready?.status !== 'ready') throw new Error('no sample')
const figure = { table: 'observations', id: 'o2' } as const
const mention = { table: 'mentions', id: 'a.m1' } as const

/** A store that has the dataset and puts an article on its way as soon as it is wanted. */
function storeThatLoads() {
  const store = createAppStore({ data: { status: 'ready', value: data } })
  store.subscribe(({ wanted, articles: known }) => {
    for (const document of wanted)
      if (!(document in known))
        store.getState().set({ articles: { ...known, [document]: { status: 'loading' } } })
  })
  return store
}

describe('an article that is asked for', () => {
  it('should be waited for', async () => {
    const store = storeThatLoads()
    const later = articleLater(store, 'a')
    store.getState().set({ articles })
    expect(await later).toBe(ready.value)
  })

  it('should be none where it does not come, and where nobody has such a one', async () => {
    const store = storeThatLoads()
    const later = articleLater(store, 'a')
    store.getState().set({ articles: { a: { status: 'failed', fault: 'offline' } } })
    expect(await later).toBeNull()
    expect(await articleLater(createAppStore(), 'nowhere')).toBeNull()
  })
})

describe('an article that did not come', () => {
  it('should be asked for again', async () => {
    const store = storeThatLoads()
    store.getState().set({ articles: { a: { status: 'failed', fault: 'offline' } } })
    const later = articleLater(store, 'a')
    store.getState().set({ articles })
    expect(await later).toBe(ready.value)
  })
})

describe('the words of a record', () => {
  it('should be there at once with the article, repaired, those of a quantity too', () => {
    const read = quoteReader(createAppStore({ data: { status: 'ready', value: data }, articles }))
    expect(read(figure)).toBe('入驻企业500多家')
    expect(read(mention)).toBe('约20平方公里')
  })

  it('should come with the article', async () => {
    const store = storeThatLoads()
    const later = quoteReader(store)(figure)
    expect(store.getState().wanted).toEqual(new Set(['a']))
    store.getState().set({ articles })
    expect(await later).toBe('入驻企业500多家')
  })

  it('should be none of a record that there is not', async () => {
    const store = createAppStore({ data: { status: 'ready', value: data }, articles })
    expect(await quoteReader(store)({ table: 'observations', id: 'gone' })).toBeNull()
    expect(await quoteReader(store)({ table: 'mentions', id: 'a.m999' })).toBeNull()
  })
})

describe('the articles of a small dataset', () => {
  it('should be asked for before anybody quotes them, and those of a large one not', () => {
    const store = createAppStore({ data: { status: 'ready', value: data } })
    wantFewArticles(store)
    expect(store.getState().wanted).toEqual(new Set(['a', 'b']))
    const documents = Array.from({ length: 13 }, (_, at) => ({ ...dataset.documents[0]!, id: `d${at}` }))
    const many = createAppStore({ data: { status: 'ready', value: dataOf(datasetWith({ documents })) } })
    wantFewArticles(many)
    expect(many.getState().wanted.size).toBe(0)
  })
})
