import { describe, expect, it } from 'vitest'
import { NO_KEYS } from '../../src/dataset/search/searchKeys.ts'
import { findParks } from '../../src/views/compare/findParks.ts'
import { dataWith, park } from '../dataset/build.ts'

const data = dataWith({
  parks: [
    park('donglingqu', { shortZh: '东岭', shortEn: 'Dongling', provinceZh: '某省' }),
    park('xichuan', { shortZh: '西川', shortEn: 'Xichuan' }),
    park('dongchuan', { shortZh: '东川', shortEn: 'Dongchuan' }),
  ],
})
const find = (typed: string, among = ['dongchuan', 'xichuan', 'donglingqu']) =>
  findParks(data, NO_KEYS, among, typed)

describe('finding parks to compare', () => {
  it('should go by names in both languages and by the place, in the order given', () => {
    expect(find('东')).toEqual(['dongchuan', 'donglingqu'])
    expect(find('xichuan')).toEqual(['xichuan'])
    expect(find('某省')).toEqual(['donglingqu'])
  })

  it('should keep to the parks that may be chosen', () => {
    expect(find('东', ['xichuan', 'donglingqu'])).toEqual(['donglingqu'])
    expect(find('', ['xichuan'])).toEqual(['xichuan'])
    expect(find('没有')).toEqual([])
  })
})
