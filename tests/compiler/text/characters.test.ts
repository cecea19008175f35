import { readdirSync, readFileSync } from 'node:fs'
import { Converter } from 'opencc-js/t2cn'
import { expect, test } from 'vitest'
import table from '../../../data/characters.json' with { type: 'json' }
import { likelihood } from '../../../src/compiler/text/likelihood.ts'
import { isReadingOf } from '../../../src/compiler/text/pinyin.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })
const codesOf = (text: string) => Array.from(text, (one) => one.charCodeAt(0))

test('the table of characters contradicts OpenCC nowhere', () => {
  const pairs = table.characters.match(/../gu) ?? []
  expect(pairs.length).toBeGreaterThan(2900)
  const differing = pairs.filter(([from = '', to]) => ![from, to].includes(toSimplified(from)))
  expect(differing).toEqual([])
})

test('the readings know every gloss of the two glossed articles', () => {
  const glossed = readdirSync('seeds')
    .filter((name) => /^00[24]/.test(name))
    .map((name) => readFileSync(`seeds/${name}`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/([\u4e00-\u9fff])\(([^)\u4e00-\u9fff]{1,6})\)/g)])
  expect(glossed.length).toBeGreaterThan(400)
  const unknown = glossed.filter(([, one = '', reading = '']) => !isReadingOf(reading, one.charCodeAt(0)))
  expect(unknown.map(([gloss]) => gloss)).toEqual([])
})

test.each([
  ['常可以看到', '保可以看到'],
  ['經濟開發', '經驗開發'],
  ['落地。”', '落地、”'],
  ['主導產業', '主導産業睖'],
])('%s is likelier than %s', (likely, unlikely) => {
  const model = likelihood()
  const cost = (text: string) => model.inWords(codesOf(`，經${text}`))
  expect(cost(likely)).toBeLessThan(cost(unlikely))
})
