import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import { type Filter, NO_FILTER } from '../../src/dataset/filter/facets.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { selectionWords } from '../../src/views/share/selectionWords.ts'
import { sample } from '../dataset/sample.ts'

const words = (parks: readonly string[], filter: Partial<Filter>) =>
  selectionWords(zh, dataOf(sample()), parks, { ...NO_FILTER, ...filter })

describe('selectionWords', () => {
  it('should say that nothing was left out', () => {
    expect(words([], {})).toEqual([zh.share.allParks, zh.share.unfiltered])
  })
  it('should name the parks that were chosen', () => {
    expect(words(['east', 'west'], {})[0]).toBe('园区：东、西')
  })
  it('should name every facet that is on, and whether all clusters are asked for', () => {
    const [, line] = words([], {
      clusters: ['paper', 'power'],
      match: 'all',
      stages: ['signed'],
      statuses: ['F'],
      years: ['2018', 'unknown'],
      amount: { min: 1e9, max: null, maybe: false, unknown: true },
    })
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
