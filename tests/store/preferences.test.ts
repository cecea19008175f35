import { describe, expect, it } from 'vitest'
import { createAppStore, INITIAL_STATE } from '../../src/store/appStore.ts'
import { keepPreferences, readPreferences, writePreferences } from '../../src/store/preferences.ts'

const preferences = { theme: 'dark', preferredLanguage: 'en', slashKey: false } as const

describe('preferences', () => {
  it('should come back the same', () => {
    expect(readPreferences(writePreferences(preferences))).toEqual(preferences)
    expect(readPreferences(writePreferences(INITIAL_STATE))).toEqual({ theme: 'auto', slashKey: true })
  })

  it.each([null, '', 'null', '{', '[]', '"dark"', '{"theme":"sepia","language":"fr","slashKey":1}'])(
    'should be the defaults where nothing sensible is kept: %s',
    (text) => {
      expect(readPreferences(text)).toEqual({})
    },
  )

  it('should be kept when one changes, and not for anything else', () => {
    const kept: string[] = []
    const store = createAppStore()
    keepPreferences(store, (text) => void kept.push(text))
    store.getState().toggle('clusters', 'paper')
    store.getState().set({ theme: 'dark' })
    expect(kept).toEqual(['{"theme":"dark","language":null,"slashKey":true}'])
  })
})
