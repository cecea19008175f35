import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVIDENCE_TABLES } from '../../src/dataset/evidenceTables.ts'
import { addressOf, choiceOf } from '../../src/store/address.ts'
import {
  type Choice,
  DEFAULT_CHOICE,
  LANGUAGES,
  PAGES,
  READINGS,
  SORT_COLUMNS,
} from '../../src/store/choice.ts'

const id = fc.stringMatching(/^[a-z0-9_.-]{1,12}$/)
const choices: fc.Arbitrary<Choice> = fc.record({
  page: fc.constantFrom(...PAGES),
  document: fc.option(fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed())),
  reading: fc.constantFrom(...READINGS),
  at: fc.option(fc.tuple(fc.nat(999_999), fc.nat(999_999))),
  clusters: fc.array(id, { maxLength: 3 }),
  match: fc.constantFrom('any', 'all'),
  parks: fc.array(id, { maxLength: 3 }),
  indicator: fc.option(id),
  overrides: fc.array(id, { maxLength: 3 }),
  sort: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
  focus: fc.option(fc.record({ table: fc.constantFrom(...EVIDENCE_TABLES), id })),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
})

describe('a view and its address', () => {
  it('should come back the same from its address, whatever it is', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(choiceOf(addressOf(choice))).toEqual({ choice, known: true })
      }),
      { seed: 20, numRuns: 500 },
    )
  })

  it('should leave out what has its default', () => {
    expect(addressOf(DEFAULT_CHOICE)).toBe('#/overview')
    expect(
      addressOf({
        ...DEFAULT_CHOICE,
        page: 'compare',
        clusters: ['paper', 'power'],
        focus: { table: 'observations', id: 'a.o3' },
      }),
    ).toBe('#/compare?clusters=paper,power&focus=observations/a.o3')
  })

  it.each(['', '#', '#/'])('should open the overview at %j', (hash) => {
    expect(choiceOf(hash)).toEqual({ choice: DEFAULT_CHOICE, known: true })
  })

  it('should keep what it can of an address with mistakes', () => {
    const { choice, known } = choiceOf(
      '#/investment?clusters=paper&sort=colour.up&at=3&focus=parks/x&match=some&lang=fr',
    )
    expect(known).toBe(false)
    expect(choice).toEqual({ ...DEFAULT_CHOICE, clusters: ['paper'], descending: false })
  })

  it('should not throw at a percent sign that a person typed', () => {
    expect(choiceOf('#/source/100%?at=1-2').choice).toMatchObject({ document: '100%', at: [1, 2] })
  })
})
