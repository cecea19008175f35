import { expect, test } from 'vitest'
import table from '../../../data/units.json' with { type: 'json' }
import { UNITS } from '../../../src/dataset/vocabulary.ts'
import { readQuantities } from '../../../src/compiler/quantity/quantities.ts'
import { UNIT_WORDS, type UnitWord } from '../../../src/compiler/quantity/units.ts'

/** A number that meets what the word needs: in Arabic digits, more than ten, and in 万 only if it must be. */
const numberFor = ({ needs }: UnitWord) =>
  needs === 'scale' ? { digits: '23万', scale: '万', value: 230_000 } : { digits: '23', scale: '', value: 23 }
const factorOf = (alias: string) => UNIT_WORDS.find((word) => word.alias === alias)?.factor
const after = ({ onlyBefore }: UnitWord): string => onlyBefore[0] ?? '，'
const expectedUnit = ({ unit }: UnitWord): string => (unit === 'yuan' ? 'CNY' : unit)

test.each(UNIT_WORDS)('$alias is $factor $unit', (word) => {
  const { digits, scale, value } = numberFor(word)
  const text = `共${digits}${word.alias}${after(word)}`
  const [found, ...rest] = readQuantities(text).quantities
  expect(rest).toEqual([])
  expect(found?.unit).toBe(expectedUnit(word))
  expect(found?.value).toBeCloseTo(value * word.factor, 9)
  expect(found?.unitText).toBe(`${scale}${word.alias}`)
})

test.each(UNIT_WORDS.filter(({ notBefore }) => notBefore.length > 0))(
  '$alias is no unit where another word begins',
  (word) => {
    const read = word.notBefore.filter((rest) =>
      readQuantities(`共23${word.alias}${rest}`).quantities.some(({ unitText }) => unitText === word.alias),
    )
    expect(read).toEqual([])
  },
)

test('every row has a source that is listed, and a base unit of the dataset', () => {
  const units = new Set<string>([...UNITS, 'yuan'])
  const sources = new Set(Object.keys(table.sources))
  const wrong = table.units.filter(({ source, unit }) => !sources.has(source) || !units.has(unit))
  expect(wrong).toEqual([])
})

test('no word is listed twice', () => {
  const once = new Set<string>()
  const twice = UNIT_WORDS.filter(({ alias, needs }) => {
    const key = `${alias} ${needs}`
    return once.has(key) || !once.add(key)
  })
  expect(twice.map(({ alias }) => alias)).toEqual([])
})

test('the factors that are no power of ten are those of their sources', () => {
  expect(factorOf('亩')).toBe(2000 / 3)
  expect(factorOf('坪')).toBe(400 / 121)
  expect(factorOf('甲')).toBeCloseTo((2934 * 400) / 121, 9)
  expect(factorOf('英亩')).toBeCloseTo(43_560 * 0.3048 ** 2, 9)
  expect(factorOf('平方呎')).toBeCloseTo(0.3048 ** 2, 12)
  expect(factorOf('分钟')).toBe(1 / 60)
})
