import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en/index.ts'
import { languageFor } from '../../src/i18n/loadMessages.ts'
import { zh } from '../../src/i18n/zh/index.ts'

/** Every string and function under dotted names. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`))
}
/** Counts in English need no word; some signs and names are the same in both. */
const MAY_BE_EMPTY = new Set(['overview.projectsCount', 'units.count.0.name'])
const HAN = /\p{Script=Han}/u
/** The brand in the other script and the button to the other language stand in it. */
const OTHER_SCRIPT = new Set([
  'frame.title',
  'frame.brandNote',
  'frame.otherLanguage.short',
  'frame.otherLanguage.long',
])

const names = (table: object) =>
  leaves(table)
    .map(([path]) => path)
    .filter((path) => !path.startsWith('units'))
    .toSorted()

/** An array of one numeral reads as a number, as a name and as a list: whatever part a message asks for. */
const PART = ['3']

/** What a message says. */
function said(leaf: unknown): string {
  return typeof leaf === 'function'
    ? (leaf as (...parts: unknown[]) => string)(PART, PART, PART, PART)
    : String(leaf)
}

describe('the message tables', () => {
  it.each([
    ['zh', zh],
    ['en', en],
  ])('should leave no string of %s empty', (_, table) => {
    const empty = leaves(table).filter(([path, leaf]) => leaf === '' && !MAY_BE_EMPTY.has(path))
    expect(empty).toEqual([])
  })

  it('should hold the same names in both languages, units of single indicators aside', () => {
    expect(names(en)).toEqual(names(zh))
  })

  it('should leave no Chinese word in the English table', () => {
    const left = leaves(en).filter(([path, leaf]) => HAN.test(said(leaf)) && !OTHER_SCRIPT.has(path))
    expect(left).toEqual([])
  })

  it('should say everything that has parts with all of them in it', () => {
    const spoilt = [...leaves(zh), ...leaves(en)].filter(([, leaf]) =>
      /undefined|NaN|\[object/.test(said(leaf)),
    )
    expect(spoilt).toEqual([])
  })
})

describe('the language of a browser', () => {
  it('should be the first that there is, Chinese for everybody else', () => {
    expect(languageFor(['en-GB', 'zh-CN'])).toBe('en')
    expect(languageFor(['fr-FR', 'zh-TW', 'en'])).toBe('zh')
    expect(languageFor(['de'])).toBe('zh')
    expect(languageFor([])).toBe('zh')
  })
})
