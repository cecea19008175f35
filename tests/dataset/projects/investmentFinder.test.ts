import { describe, expect, it } from 'vitest'
import { makeInvestmentFinder } from '../../../src/dataset/projects/investmentFinder.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { dataWith, investment, park } from '../build.ts'

const project = (name: string, more: Partial<Row<'investments'>> = {}) => investment(name, { name, ...more })
const data = dataWith({
  parks: [park('east', { shortZh: '东岭' }), park('west', { shortZh: '西陵', shortEn: 'Xiling' })],
  clusters: [{ id: 'paper', zh: '造纸', en: 'Paper', gbt4754: [] }],
  investments: [
    project('纸机项目', { investors: ['甲公司'], clusters: ['paper'], capacity: '年产20万吨' }),
    project('Solar', { park: 'west' }),
    project('县道改造', { park: 'west', investors: ['重庆路桥'] }),
  ],
})
const readings = new Map(
  Object.entries({ 纸: 'zhi', 机: 'ji', 造: 'zao', 东: 'dong', 岭: 'ling', 县: 'xian', 道: 'dao' }).map(
    ([letter, reading]) => [letter, [reading]] as const,
  ),
)
const keys = { readings, names: new Map<string, string[]>(), simplified: new Map([['縣', '县']]) }
const finder = makeInvestmentFinder(data, keys)
const find = (asked: string) => finder(Uint32Array.of(0, 1, 2), asked).join(' ')

describe('finding projects', () => {
  it('should look into name, investors, place, clusters and capacity, in either language and case', () => {
    for (const asked of ['纸机', '甲公司', '造纸', 'PAPER', '20万吨', '东岭']) expect(find(asked)).toBe('0')
    expect([find('solar'), find('xiling'), find('路桥')]).toEqual(['1', '1 2', '2'])
  })

  it('should find by reading, by initials, in full width and in traditional characters', () => {
    for (const asked of ['zhiji', 'zj', 'dongling', 'ｐａｐｅｒ']) expect(find(asked)).toBe('0')
    expect(find('縣道')).toBe('2')
  })

  it('should let initials answer only where nothing is written or read so', () => {
    const named = dataWith({ investments: [project('LED'), project('林二道')] })
    const initials = new Map(Object.entries({ 林: ['lin'], 二: ['er'], 道: ['dao'] }))
    const found = makeInvestmentFinder(named, { ...keys, readings: initials })
    expect(found(Uint32Array.of(0, 1), 'led').join(' ')).toBe('0')
    expect(found(Uint32Array.of(0, 1), 'lerd').join(' ')).toBe('1')
  })

  it('should ask for every word, each in a field of its own, and for nothing where nothing is asked', () => {
    expect([find('东岭 造纸'), find('solar 纸'), find('  '), find('机项目甲')]).toEqual([
      '0',
      '',
      '0 1 2',
      '',
    ])
  })
})
