import { expect, test } from 'vitest'
import { DIVISIONS, DIVISIONS_BY_NAME } from '../../../../src/compiler/extract/place/gazetteer.ts'

const named = (name: string) =>
  (DIVISIONS_BY_NAME.get(name) ?? []).map(({ code, zh }) => `${code ?? '-'} ${zh}`)

const count = (level: string) => DIVISIONS.filter((division) => division.level === level).length

test('holds all provinces and prefectures, and no code twice', () => {
  const codes = DIVISIONS.flatMap(({ code }) => code ?? [])
  expect(new Set(codes).size).toBe(codes.length)
  // NBS, end of 2023: 34 with Taiwan, Hong Kong and Macao; 333 prefectures; 2,844 counties (all but four, and 40 beside).
  expect(count('province')).toBe(34)
  expect(count('prefecture')).toBe(333)
  expect(count('county')).toBeGreaterThan(2840)
})

test('places every county in its prefecture and province', () => {
  const [county] = DIVISIONS_BY_NAME.get('固始县') ?? []
  expect(county).toMatchObject({ code: '411525', prefecture: { zh: '信阳市' }, province: { zh: '河南省' } })
  const lost = DIVISIONS.filter(({ level, province }) => level !== 'province' && province === null)
  expect(lost).toEqual([])
})

test('knows short names, shared names and names of old', () => {
  expect(named('固始')).toEqual(['411525 固始县'])
  expect(named('华容')).toEqual(['420703 华容区', '430623 华容县'])
  expect(named('株洲县')).toEqual(['430212 渌口区'])
  expect(named('襄樊市')).toEqual(['4206 襄阳市'])
  expect(named('嘉义县')).toEqual(['- 嘉义县'])
})
