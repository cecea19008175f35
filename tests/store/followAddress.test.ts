import { describe, expect, it } from 'vitest'
import { createAppStore } from '../../src/store/appStore.ts'
import { choiceOf } from '../../src/store/address.ts'
import { type AddressBar, followAddress } from '../../src/store/followAddress.ts'

/** A window's address with its history, and a store that follows it. */
function open(hash = '#/overview', later?: (write: () => void) => void) {
  const steps = [hash]
  const listeners: (() => void)[] = []
  const bar: AddressBar = {
    location: {
      get hash() {
        return steps.at(-1) ?? ''
      },
    },
    history: {
      pushState: (_data, _unused, url) => void steps.push(url),
      replaceState: (_data, _unused, url) => void steps.splice(-1, 1, url),
    },
    addEventListener: (_type, listener) => void listeners.push(listener),
  }
  const { choice, known } = choiceOf(hash)
  const store = createAppStore({ choice, unknownAddress: !known })
  followAddress(store, bar, later)
  const go = (to: string) => {
    steps.push(to)
    for (const listener of listeners) listener()
  }
  return { steps, go, state: store.getState }
}

describe('the address', () => {
  it('should take a step for a filter, so that "back" undoes it', () => {
    const { steps, state } = open()
    state().toggle('clusters', 'paper')
    expect(steps).toEqual(['#/overview', '#/overview?clusters=paper'])
  })

  it('should take none for another sentence or another order', () => {
    const { steps, state } = open('#/investments')
    state().focus({ table: 'investments', id: 'i1' })
    state().sortBy('name')
    expect(steps).toEqual(['#/investments?sort=name&order=asc&focus=investments/i1'])
  })

  it('should take none for each letter of a search in a table', () => {
    const { steps, state } = open('#/investments')
    for (const find of ['p', 'pa', 'paper']) state().choose({ find })
    expect(steps).toEqual(['#/investments?find=paper'])
  })

  it('should take none for another passage of the same article, and one for another article', () => {
    const { steps, state } = open('#/source/a')
    state().choose({ at: [1, 2] })
    expect(steps).toEqual(['#/source/a?at=1-2'])
    state().choose({ document: 'b', at: null })
    expect(steps).toEqual(['#/source/a?at=1-2', '#/source/b'])
  })
})

describe('an address that is written later', () => {
  it('should tell what was chosen by then, in one step', () => {
    const writes: (() => void)[] = []
    const { steps, state } = open('#/investments', (write) => void writes.push(write))
    state().toggle('clusters', 'paper')
    state().sortBy('name')
    expect(steps).toEqual(['#/investments'])
    for (const write of writes) write()
    expect(steps).toEqual(['#/investments', '#/investments?clusters=paper&sort=name&order=asc'])
  })

  it('should take no step back from a link that was followed before it', () => {
    const writes: (() => void)[] = []
    const { steps, go, state } = open('#/investments', (write) => void writes.push(write))
    state().toggle('clusters', 'paper')
    go('#/compare?clusters=paper')
    for (const write of writes) write()
    expect(steps).toEqual(['#/investments', '#/compare?clusters=paper'])
    expect(state().choice.page).toBe('compare')
  })
})

describe('the view', () => {
  it('should follow a link, back and forward', () => {
    const { go, state, steps } = open()
    go('#/source/a?at=3-5')
    expect(state().choice).toMatchObject({ page: 'source', document: 'a', at: [3, 5] })
    expect(steps).toHaveLength(2)
  })

  it('should say of an address that leads nowhere that it does, until it leads somewhere', () => {
    const { go, state } = open('#/nowhere')
    expect(state().unknownAddress).toBe(true)
    go('#/investments')
    expect(state().unknownAddress).toBe(false)
  })
})

describe('what an address asked for in vain', () => {
  it('should leave the address when the reader has read of it, without a step', () => {
    const { steps, go, state } = open()
    go('#/investments?stage=operating,finished')
    expect(state().refused).toEqual([{ name: 'stage', text: 'finished' }])
    state().set({ refused: [] })
    expect(steps).toEqual(['#/overview', '#/investments?stage=operating'])
  })
})
