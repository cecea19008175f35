import { assert, constantFrom, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { readNumeral } from '../../../src/compiler/quantity/numeral.ts'
import { readQuantities } from '../../../src/compiler/quantity/quantities.ts'

const RUN = { seed: 20_130_110, numRuns: 600 } as const
const HAN = '零一二三四五六七八九'
const SCALES = ['', '十', '百', '千']

/** 23045 → 二万三千零四十五, as written by hand. */
function spell(value: number): string {
  if (value >= 1e8) return join(spell(Math.floor(value / 1e8)), '亿', value % 1e8, 1e7)
  if (value >= 1e4) return join(spell(Math.floor(value / 1e4)), '万', value % 1e4, 1e3)
  for (let power = 3; power > 0; power--) {
    const scale = 10 ** power
    if (value >= scale)
      return join(HAN.charAt(Math.floor(value / scale)), SCALES[power] ?? '', value % scale, scale / 10)
  }
  return HAN.charAt(value)
}

/** A gap in the scales is filled by one 零. */
const join = (head: string, scale: string, rest: number, next: number): string =>
  `${head}${scale}${rest === 0 ? '' : `${rest < next ? '零' : ''}${spell(rest)}`}`

const counts = integer({ min: 1, max: 999_999_999_999 })
const readWhole = (text: string): number | null => {
  const numeral = readNumeral(text, 0)
  return numeral && numeral.end === text.length ? numeral.value : null
}

test('any count is read back from its Chinese numeral', () => {
  assert(
    property(counts, (value) => {
      expect(readWhole(spell(value))).toBe(value)
    }),
    RUN,
  )
})

test('any count is read back from digits, with separators or not', () => {
  assert(
    property(counts, (value) => {
      const digits = String(value)
      expect(readWhole(digits)).toBe(value)
      expect(readWhole(value.toLocaleString('en-US'))).toBe(value)
    }),
    RUN,
  )
})

test('any count of three digits and more is read back digit by digit', () => {
  assert(
    property(integer({ min: 100, max: 999_999_999_999 }), (value) => {
      expect(readWhole(String(value).replaceAll(/\d/g, (digit) => HAN.charAt(Number(digit))))).toBe(value)
    }),
    RUN,
  )
})

test('any decimal is read back in 万 and 亿, spaced or not', () => {
  const decimals = tuple(integer({ min: 1, max: 99_999 }), integer({ min: 0, max: 99 }))
  assert(
    property(
      decimals,
      constantFrom(['万', 1e4] as const, ['亿', 1e8] as const),
      ([whole, part], [word, scale]) => {
        const digits = `${whole}.${String(part).padStart(2, '0')}`
        const value = Math.round(Number(digits) * 100) * (scale / 100)
        expect(readWhole(`${digits}${word}`)).toBe(value)
        expect(readWhole(`${digits} ${word}`)).toBe(value)
      },
    ),
    RUN,
  )
})

test('any rising pair of amounts is a range, whichever end bears the scale', () => {
  const pairs = tuple(integer({ min: 1, max: 900 }), integer({ min: 1, max: 99 }))
  assert(
    property(pairs, constantFrom('-', '—', '——', '~', '至', '到', ' - '), ([low, more], mark) => {
      const high = low + more
      for (const text of [
        `${low}${mark}${high}亿元`,
        `${low}亿${mark}${high}亿元`,
        `${low}亿元${mark}${high}亿元`,
      ]) {
        const [found] = readQuantities(`共${text}。`).quantities
        expect([found?.value, found?.valueTo, found?.unit]).toEqual([low * 1e8, high * 1e8, 'CNY'])
      }
    }),
    { ...RUN, numRuns: 200 },
  )
})
