import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import { type Filter, NO_FILTER } from '../../src/dataset/filter/facets.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { type Choice, DEFAULT_CHOICE } from '../../src/store/choice.ts'
import { selectionWords } from '../../src/views/share/selectionWords.ts'
import { sample } from '../dataset/sample.ts'

const words = (view: Partial<Choice>, filter: Partial<Filter> = {}) =>
  selectionWords(zh, dataOf(sample()), { ...DEFAULT_CHOICE, ...view }, { ...NO_FILTER, ...filter })

describe('selectionWords', () => {
  it('should say that nothing was left out', () => {
    expect(words({ page: 'investments' })).toEqual([zh.share.allParks, zh.share.unfiltered])
  })
  it('should name the parks that are compared, chosen or not, and that only comparable lines are', () => {
    expect(words({ page: 'compare', parks: ['west'] })[0]).toBe('园区：西')
    expect(words({ page: 'compare' })[0]).toBe('园区：东、西、空')
    expect(words({ page: 'compare', onlyComparable: true })[1]).toContain(zh.compare.onlyComparable)
  })
  it('should not name parks that were chosen for another page', () => {
    expect(words({ page: 'investments', parks: ['east'] })[0]).toBe(zh.share.allParks)
  })
  it('should name the one park of its page, which shows all of a park outside the filter', () => {
    const view = { page: 'park', document: 'east' } as const
    expect(words(view)[0]).toBe('园区：东开发区')
    expect(words(view, { scopes: ['county'] })[1]).toContain(zh.filters.scopes.county)
    expect(words(view, { provinces: ['nowhere'] })[1]).toBe(zh.share.unfiltered)
  })
  it('should name every facet that is on, and whether all clusters are asked for', () => {
    const [, line] = words(
      { page: 'investments' },
      {
        clusters: ['paper', 'power'],
        match: 'all',
        stages: ['signed'],
        statuses: ['F'],
        years: ['2018', 'unknown'],
        amount: { min: 1e9, max: null, maybe: false, unknown: true },
      },
    )
    const { facets, unknown } = zh.filters
    for (const part of [
      `${facets.clusters}：paper＋power`,
      `${facets.stages}：${zh.stages.signed}`,
      `${facets.statuses}：${zh.statuses.F}`,
      `${facets.years}：2018 年、${unknown.years}`,
      unknown.amount,
    ])
      expect(line).toContain(part)
  })
})
