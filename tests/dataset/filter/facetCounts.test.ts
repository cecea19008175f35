import { describe, expect, it } from 'vitest'
import { amountCounts, facetCounts } from '../../../src/dataset/filter/facetCounts.ts'
import { type Filter, NO_FILTER, type WordFacet } from '../../../src/dataset/filter/facets.ts'
import { dataWith, investment, observation, park } from '../build.ts'

const data = dataWith({
  parks: [park('east', { provinceZh: '甲省' }), park('west', { provinceZh: '乙省' }), park('bare')],
  investments: [
    investment('0', { clusters: ['paper'], stage: 'operating' }),
    investment('1', {
      clusters: ['paper', 'power'],
      stage: 'signed',
      amount: 9,
      unit: 'CNY',
      modifier: 'exact',
    }),
    investment('2', { clusters: ['chemicals'], park: 'west', stage: 'signed' }),
  ],
  observations: [
    observation('0', { period: '2018' }),
    observation('1', { period: 'asof:2012-12', obsStatus: 'F' }),
    observation('2', { obsStatus: 'E', park: 'west' }),
  ],
})
const counts = (facet: WordFacet, filter: Partial<Filter> = {}) =>
  facetCounts(data, { ...NO_FILTER, ...filter }, facet)
const projects = (facet: WordFacet, filter: Partial<Filter> = {}) =>
  counts(facet, filter).map(({ value, investments }) => `${value} ${investments}`)
const figures = (facet: WordFacet, filter: Partial<Filter> = {}) =>
  counts(facet, filter).map(({ value, observations }) => `${value} ${observations}`)

describe('the counts of clusters', () => {
  it('should be those of each alone where any suffices', () => {
    const alone = ['paper 2', 'power 1', 'chemicals 1']
    expect(projects('clusters', { match: 'all' }).toSorted()).toEqual(alone.toSorted())
    expect(projects('clusters', { clusters: ['chemicals'] }).toSorted()).toEqual(alone.toSorted())
  })

  it('should be those together with the chosen where all are asked for', () => {
    expect(projects('clusters', { clusters: ['paper'], match: 'all' }).toSorted()).toEqual([
      'chemicals 0',
      'paper 2',
      'power 1',
    ])
  })

  it('should follow the other facets, the order should not', () => {
    expect(projects('clusters')[0]).toBe('paper 2')
    expect(projects('clusters', { provinces: ['乙省'] })).toEqual(['paper 0', 'chemicals 1', 'power 0'])
    expect(projects('clusters', { stages: ['signed'], clusters: ['paper'] })[0]).toBe('paper 1')
  })
})

describe('the counts of the other facets', () => {
  it('should look away from their own choice only', () => {
    expect(projects('stages', { stages: ['operating'], clusters: ['paper'] })).toEqual([
      'signed 1',
      'operating 1',
    ])
    expect(projects('stages', { amount: { min: 5, max: null, maybe: false, unknown: false } })).toEqual([
      'signed 1',
      'operating 0',
    ])
  })

  it('should be in the order of the vocabulary or of time, what is unknown last', () => {
    expect(figures('statuses')).toEqual(['A 1', 'E 1', 'F 1'])
    expect(figures('years')).toEqual(['2012 1', '2018 1', 'unknown 1'])
    expect(counts('provinces').map(({ value, parks }) => `${value} ${parks}`)).toEqual([
      '甲省 1',
      '乙省 1',
      'unknown 1',
    ])
  })

  it('should tell how many amounts lie in the range, and how many are not told', () => {
    const amount = { min: 5, max: null, maybe: false, unknown: false }
    expect(amountCounts(data, { ...NO_FILTER, amount })).toEqual({
      inside: 1,
      maybe: 0,
      outside: 0,
      unknown: 2,
    })
    expect(amountCounts(data, { ...NO_FILTER, amount, provinces: ['乙省'] })).toMatchObject({
      inside: 0,
      unknown: 1,
    })
  })
})
