import { expect, it } from 'vitest'
import { readSearchFile } from '../../src/dataset/search/searchKeys.ts'
import { searchJson } from '../../src/hosts/searchJson.ts'
import { datasetWith, investment, park } from '../dataset/build.ts'

const dataset = datasetWith({
  parks: [park('east', { shortZh: '东岭', nameZh: '东岭县开发区' })],
  investments: [investment('i1', { name: '长安银行行业重庆PCB厂' })],
})
const keys = readSearchFile(JSON.parse(searchJson(dataset)))

it('should read names as a whole, where characters have several readings', () => {
  expect(keys?.names.get('长安银行行业重庆PCB厂')?.join(' ')).toBe(
    'chang an yin hang hang ye chong qing chang',
  )
  expect(keys?.readings.get('重')).toEqual(['zhong', 'chong'])
})

it('should read Chinese characters only, and know their traditional forms', () => {
  expect(keys?.readings.has('P')).toBe(false)
  expect(keys?.simplified.get('嶺')).toBe('岭')
})

it('should give the same bytes for the same names', () => {
  expect(searchJson(dataset)).toBe(searchJson({ ...dataset, parks: dataset.parks.toReversed() }))
})
