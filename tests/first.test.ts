import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { INITIAL_STATE } from '../src/store/appStore.ts'
import { type Preferences, writePreferences } from '../src/store/preferences.ts'

const script = readFileSync('public/first.js', 'utf8')

/** What the script leaves on the page, with this text kept and this address. */
function marks(getItem: (name: string) => string | null, hash = '', search = ''): Record<string, string> {
  const dataset: Record<string, string> = {}
  const document = { documentElement: { dataset } }
  runInNewContext(script, { document, location: { hash, search }, localStorage: { getItem } })
  return dataset
}
const keeping = (part: Partial<Preferences>) => (name: string) =>
  name === 'parkbench' ? writePreferences({ ...INITIAL_STATE, ...part }) : null
const locked = () => {
  throw new Error('SecurityError')
}

describe('before the page is painted', () => {
  it("should have the reader's own theme, and no other by default", () => {
    expect(marks(keeping({ theme: 'dark' }))).toEqual({ theme: 'dark' })
    expect(marks(keeping({}))).toEqual({})
    expect(marks(() => null)).toEqual({})
  })

  it('should hide the page that the build drew where the reader goes past it', () => {
    expect(marks(keeping({ preferredLanguage: 'en' }))).toEqual({ elsewhere: '' })
    expect(marks(() => null, '#/compare')).toEqual({ elsewhere: '' })
    expect(marks(() => null, '', '?embed=chart')).toEqual({ elsewhere: '' })
    expect(marks(() => null, '#/overview')).toEqual({})
  })

  it('should take no harm where nothing can be kept, or something else is', () => {
    expect(marks(locked)).toEqual({})
    expect(marks(() => '{')).toEqual({})
    expect(marks(() => 'null')).toEqual({})
  })
})
