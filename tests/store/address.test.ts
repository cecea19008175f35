import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONVERSIONS } from '../../src/dataset/compare/conversion.ts'
import { AMOUNT_GROUPINGS, FLOW_MEASURES } from '../../src/dataset/drawingChoices.ts'
import { COMPARE_FAMILIES } from '../../src/dataset/chartFamilies.ts'
import { EVIDENCE_TABLES } from '../../src/dataset/evidenceTables.ts'
import { MATCHES, SCOPES, STAGE_CHOICES } from '../../src/dataset/filter/facets.ts'
import { GROUPINGS } from '../../src/dataset/projects/groupInvestments.ts'
import { OBS_STATUSES } from '../../src/dataset/vocabulary.ts'
import { addressOf, choiceOf } from '../../src/store/address.ts'
import {
  type Choice,
  DEFAULT_CHOICE,
  LANGUAGES,
  PAGES,
  PROJECT_COLUMNS,
  READINGS,
  SORT_COLUMNS,
} from '../../src/store/choice.ts'

const some = <Word extends string>(words: readonly Word[]) => fc.uniqueArray(fc.constantFrom(...words))
const yuan = fc.option(fc.nat(9e14))
const id = fc.stringMatching(/^[a-z0-9_.-]{1,12}$/)
const ids = fc.uniqueArray(id, { maxLength: 3 })
const choices: fc.Arbitrary<Choice> = fc.record({
  page: fc.constantFrom(...PAGES),
  document: fc.option(fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed())),
  reading: fc.constantFrom(...READINGS),
  audit: fc.boolean(),
  at: fc.option(fc.tuple(fc.nat(999_999), fc.nat(999_999))),
  clusters: ids,
  match: fc.constantFrom(...MATCHES),
  provinces: fc.uniqueArray(fc.constantFrom('河南省', '湖南省', 'unknown')),
  stages: some(STAGE_CHOICES),
  amount: fc.record({ min: yuan, max: yuan, maybe: fc.boolean(), unknown: fc.boolean() }),
  statuses: some(OBS_STATUSES),
  scopes: some(SCOPES),
  years: fc.uniqueArray(fc.constantFrom('2012', '2018', 'unknown')),
  parks: ids,
  indicator: fc.option(id),
  family: fc.option(fc.constantFrom(...COMPARE_FAMILIES)),
  indicatorY: fc.option(id),
  overrides: ids,
  conversions: some(CONVERSIONS),
  onlyComparable: fc.boolean(),
  areas: fc.constantFrom(...AMOUNT_GROUPINGS),
  flow: fc.constantFrom(...FLOW_MEASURES),
  sort: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
  columns: fc.uniqueArray(fc.constantFrom(...PROJECT_COLUMNS), { minLength: 1 }),
  find: fc.string({ maxLength: 12 }).filter((text) => text.isWellFormed()),
  grouping: fc.constantFrom(...GROUPINGS),
  focus: fc.option(fc.record({ table: fc.constantFrom(...EVIDENCE_TABLES), id })),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
})

describe('a view and its address', () => {
  it('should come back the same from its address, whatever it is', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(choiceOf(addressOf(choice))).toEqual({ choice, known: true, refused: [] })
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
    expect(choiceOf(hash)).toEqual({ choice: DEFAULT_CHOICE, known: true, refused: [] })
  })

  it('should write a filter so that a person can read it', () => {
    const amount = { min: 1e9, max: null, maybe: true, unknown: true }
    const address = addressOf({
      ...DEFAULT_CHOICE,
      stages: ['operating', 'unknown'],
      amount,
      years: ['2018'],
    })
    expect(address).toBe('#/overview?stage=operating,unknown&amount=1000000000..,maybe,unknown&year=2018')
  })

  it('should keep what it can of an address with mistakes, and tell the mistakes', () => {
    const { choice, known, refused } = choiceOf(
      '#/investment?clusters=paper&sort=colour&order=asc&at=3&focus=parks/x&stage=signed,finished&colour=red',
    )
    expect(known).toBe(false)
    expect(choice).toEqual({ ...DEFAULT_CHOICE, clusters: ['paper'], stages: ['signed'], descending: false })
    expect(refused.map(({ name, text }) => `${name} ${text}`)).toEqual([
      'at 3',
      'stage finished',
      'sort colour',
      'focus parks/x',
      'colour red',
    ])
  })

  it('should not throw at a percent sign that a person typed', () => {
    expect(choiceOf('#/source/100%?at=1-2').choice).toMatchObject({ document: '100%', at: [1, 2] })
  })
})
