import { describe, expect, it } from 'vitest'
import { makeSearch } from '../../../src/dataset/search/search.ts'
import { NO_KEYS } from '../../../src/dataset/search/searchKeys.ts'
import { dataWith, investment, observation, park } from '../build.ts'

const data = dataWith({
  parks: [
    park('east', { shortZh: '东岭', nameZh: '东岭开发区', nameEn: 'Dongling zone', provinceZh: '甲省' }),
  ],
  clusters: [{ id: 'paper', zh: '造纸', en: 'Paper', gbt4754: [] }],
  observations: [observation('o1', { indicator: 'firms' })],
  investments: [
    investment('i1', { name: '东岭纸业造纸项目', investors: ['东岭纸业'] }),
    investment('i2', { name: '扩建', investors: ['东岭纸业', '乙公司'] }),
    ...Array.from({ length: 8 }, (_, at) => investment(`n${at}`, { name: `第${at}期` })),
  ],
})
const search = makeSearch(data, NO_KEYS)
const found = (typed: string) =>
  search(typed).map(({ kind, hits, total }) => `${kind} ${total}: ${hits.map(({ name }) => name).join(' ')}`)

describe('a search', () => {
  it('should find parks, firms and projects by kind, the kind with the best hit first', () => {
    expect(found('东岭')).toEqual(['park 1: 东岭', 'project 1: 东岭纸业造纸项目', 'firm 1: 东岭纸业'])
    expect(found('东岭纸业')).toEqual(['firm 1: 东岭纸业', 'project 1: 东岭纸业造纸项目'])
  })

  it('should find by any of the names, and say which', () => {
    expect(found('paper')).toEqual(['cluster 1: Paper'])
    expect(found('甲省')).toEqual(['park 1: 甲省'])
  })

  it('should find indicators that are reported only', () => {
    expect(found('企业')).toEqual(['indicator 1: 企业'])
    expect(found('面积')).toEqual([])
  })

  it('should show the first of many and tell how many there are', () => {
    expect(found('第')).toEqual(['project 8: 第0期 第1期 第2期 第3期 第4期'])
  })

  it('should put shorter names first, a firm once', () => {
    expect(search('造纸')[0]?.hits.map(({ name }) => name)).toEqual(['造纸'])
    expect(found('公司')).toEqual(['firm 1: 乙公司'])
  })
})
