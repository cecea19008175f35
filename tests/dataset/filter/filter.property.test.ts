import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataOf } from '../../../src/dataset/data.ts'
import { amountCounts, facetCounts } from '../../../src/dataset/filter/facetCounts.ts'
import {
  type Filter,
  FILTERED_TABLES,
  NO_FILTER,
  SCOPES,
  STAGE_CHOICES,
  WORD_FACETS,
  type WordFacet,
} from '../../../src/dataset/filter/facets.ts'
import { select } from '../../../src/dataset/filter/filter.ts'
import { filterPreparations } from '../../../src/dataset/filter/filterPreparations.ts'
import type { Dataset } from '../../../src/dataset/schema.ts'
import { AMOUNT_KINDS, MODIFIERS, OBS_STATUSES, STAGES } from '../../../src/dataset/vocabulary.ts'
import { datasetWith, investment, observation, park, parkCluster } from '../build.ts'
import { heldOf, naiveCounts, naiveSelect } from './naiveFilter.ts'

const PREPARATIONS = WORD_FACETS.length * FILTERED_TABLES.length
const PARKS = ['east', 'west', 'bare']
const CLUSTERS = ['paper', 'chemicals', 'power']
const PERIODS = [null, 'thisyear', '2012', 'asof:2012-12', '2011/2013', '2013-01/2013-10']
const amountEnd = fc.option(fc.integer({ min: 1, max: 19 }))
const anyPark = fc.constantFrom(...PARKS)
const clusterSet = fc.uniqueArray(fc.constantFrom(...CLUSTERS), { maxLength: 3 })

const parks = fc
  .array(fc.constantFrom('甲省', '乙省', null), { minLength: 3, maxLength: 3 })
  .map((provinces) => PARKS.map((id, at) => park(id, { provinceZh: provinces[at] ?? null })))
const parkClusters = fc
  .array(fc.record({ park: anyPark, cluster: fc.constantFrom(...CLUSTERS) }), { maxLength: 4 })
  .map((rows) => rows.map((row, at) => parkCluster(`c${at}`, row)))
const investments = fc
  .array(
    fc.record({
      park: anyPark,
      clusters: clusterSet,
      stage: fc.option(fc.constantFrom(...STAGES)),
      period: fc.constantFrom(...PERIODS),
      amount: amountEnd,
      width: fc.nat(3),
      unit: fc.constantFrom('CNY' as const, 'USD' as const),
      modifier: fc.constantFrom(...MODIFIERS),
      amountKind: fc.constantFrom(...AMOUNT_KINDS),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ width, ...row }, at) => {
      const amountTo = row.amount !== null && width > 0 ? row.amount + width : null
      return investment(`i${at}`, { ...row, amountTo })
    }),
  )
const observations = fc
  .array(
    fc.record({
      park: anyPark,
      subject: fc.constantFrom('park', 'county', 'subpark:北区', 'org:公司'),
      obsStatus: fc.constantFrom(...OBS_STATUSES),
      period: fc.constantFrom(...PERIODS),
      dims: fc.constantFrom({}, ...CLUSTERS.map((cluster) => ({ cluster }))),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at) => observation(`o${at}`, row)))
const datasets: fc.Arbitrary<Dataset> = fc
  .record({ parks, parkClusters, investments, observations })
  .map(datasetWith)

const some = <Word extends string>(...words: readonly Word[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { maxLength: 2 })
const filters: fc.Arbitrary<Filter> = fc.record({
  clusters: clusterSet,
  match: fc.constantFrom('any', 'all'),
  provinces: some('甲省', '乙省', 'unknown'),
  stages: some(...STAGE_CHOICES),
  amount: fc.record({ min: amountEnd, max: amountEnd, maybe: fc.boolean(), unknown: fc.boolean() }),
  statuses: some(...OBS_STATUSES),
  scopes: some(...SCOPES),
  years: some('2011', '2012', '2013', 'unknown', '1999'),
})

/** The filter after a choice: alone in its facet, or beside the others where all are asked for. */
function choosing(filter: Filter, facet: WordFacet, value: string): Filter {
  const isTogether = facet === 'clusters' && filter.match === 'all'
  return { ...filter, [facet]: isTogether ? [...new Set([...filter.clusters, value])] : [value] }
}

describe('the filter over columns', () => {
  it('should let through what the rules let through row by row', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, filter) => {
        const selected = select(dataOf(dataset), filter)
        const expected = naiveSelect(dataset, filter)
        expect(selected.parks).toEqual(expected.parks.map((at) => PARKS[at]))
        expect([...selected.investments]).toEqual(expected.investments)
        expect([...selected.observations]).toEqual(expected.observations)
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  it('should answer the same whatever was asked for, or made ready, before', () => {
    const asked = fc.record({
      filter: filters,
      facet: fc.constantFrom(...WORD_FACETS),
      prepared: fc.nat(PREPARATIONS),
    })
    fc.assert(
      fc.property(datasets, fc.array(asked, { minLength: 2, maxLength: 5 }), (dataset, questions) => {
        const data = dataOf(dataset)
        for (const { filter, facet, prepared } of questions) {
          filterPreparations(data)[prepared]?.()
          const expected = naiveSelect(dataset, filter)
          const selected = select(data, filter)
          expect(selected.parks).toEqual(expected.parks.map((at) => PARKS[at]))
          expect([...selected.investments]).toEqual(expected.investments)
          expect([...selected.observations]).toEqual(expected.observations)
          const counts = facetCounts(data, filter, facet).map(
            ({ value, ...count }) => [value, count] as const,
          )
          expect(new Map(counts)).toEqual(naiveCounts(dataset, filter, facet))
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('should tell how many amounts lie in a range, may lie in it or are not told', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, filter) => {
        fc.pre(filter.amount.min !== null || filter.amount.max !== null)
        const rows = (maybe: boolean, unknown: boolean) =>
          naiveSelect(dataset, { ...filter, amount: { ...filter.amount, maybe, unknown } }).investments.length
        const { inside, maybe, unknown } = amountCounts(dataOf(dataset), filter)
        expect([inside, inside + maybe, inside + maybe + unknown]).toEqual([
          rows(false, false),
          rows(true, false),
          rows(true, true),
        ])
      }),
      { seed: 9, numRuns: 150 },
    )
  })

  it('should count for each choice the rows that choosing it would show', () => {
    fc.assert(
      fc.property(datasets, filters, fc.constantFrom(...WORD_FACETS), (dataset, filter, facet) => {
        const held = heldOf(dataset)
        for (const { value, ...counts } of facetCounts(dataOf(dataset), filter, facet)) {
          const shown = naiveSelect(dataset, choosing(filter, facet, value))
          const governed = FILTERED_TABLES.map((table) => [
            table,
            shown[table].filter((at) => held[table][at]?.[facet] !== undefined).length,
          ])
          expect([value, counts]).toEqual([value, Object.fromEntries(governed)])
        }
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('should count every amount once, whatever the range', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, filter) => {
        const counts = amountCounts(dataOf(dataset), filter)
        const free = naiveSelect(dataset, { ...filter, amount: NO_FILTER.amount }).investments
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(free.length)
      }),
      { seed: 6, numRuns: 100 },
    )
  })
})
