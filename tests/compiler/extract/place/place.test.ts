import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileText } from '../../compileText.ts'
import { readCases } from '../../../read-cases.ts'

const PLACE_CODES = ['no-park', 'park-unnamed', 'place-ambiguous']

/** `→ NAME ID COUNTY PREFECTURE PROVINCE`, and `! CODE` for what the compiler has to say of it. */
function describePlace(text: string): string[] {
  const { setting, diagnostics } = compileText(text)
  const { place } = setting
  const codes = diagnostics.flatMap(({ code }) => (PLACE_CODES.includes(code) ? `! ${code}` : []))
  if (!place) return codes
  const { nameZh, id, countyZh, prefectureZh, provinceZh } = place
  return [
    [nameZh, id, ...[countyZh, prefectureZh, provinceZh].map((name) => name ?? '-')].join(' '),
    ...codes,
  ]
}

test.each(readCases('places'))('$title', ({ input, expected }) => {
  const [clause = '', ...codes] = input.split(/\n(?=!)/)
  expect(describePlace(clause)).toEqual([...expected, ...codes])
})

/** The parks of the five articles: the ids stand in links, and must never change. */
test.each([
  ['000_19a7801c819bdd87', 'wuzhi', '武陟县产业集聚区', '410823'],
  ['001_51d2894722f2002f', 'qinyang', '沁阳市产业集聚区', '410882'],
  ['002_6e7580bd8c09cae9', 'pingyuan', '平原经济开发区', '371426'],
  ['003_37fbf282d2b4dd5a', 'jianghua', '江华高新区', '431129'],
  ['004_96434e361969fff8', 'lukou', '渌口经开区', '430212'],
])('%s is about %s', (document, id, nameZh, divisionCode) => {
  const { setting } = compileText(readFileSync(`seeds/${document}.txt`, 'utf8'), document)
  expect(setting.place).toMatchObject({ id, nameZh, divisionCode })
})

const level = (words: string) => compileText(`桐庐经济开发区成立于2005年。${words}`).setting.place?.level
const id = (name: string) => compileText(`浙江省${name}今年引进项目3个。`).setting.place?.id

test('a park is given its level only where the text gives it', () => {
  expect(level('桐庐经济开发区去年获批为国家级经济技术开发区。')).toBe('national')
  expect(level('2020年7月，桐庐经济开发区晋级省级开发区。')).toBe('provincial')
  expect(level('桐庐经济开发区正在争创国家级经济技术开发区。')).toBeNull()
  expect(level('桐庐经济开发区的目标是升格为国家级开发区。')).toBeNull()
})

test('the kinds of one park give it one id', () => {
  expect(id('桐庐县开发区')).toBe(id('桐庐经济开发区'))
  expect(id('杭州高新区')).not.toBe(id('杭州经开区'))
})
