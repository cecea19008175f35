import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Modifier, Unit } from '../../src/dataset/vocabulary.ts'
import { en } from '../../src/i18n/en/index.ts'
import { formatNumber, formatQuantity } from '../../src/i18n/formatQuantity.ts'
import { zh } from '../../src/i18n/zh/index.ts'

const show = (value: number, unit: Unit, modifier: Modifier = 'exact', valueTo: number | null = null) => {
  const quantity = { value, valueTo, unit, modifier }
  return [zh, en].map((messages) => formatQuantity(messages, quantity).text.replaceAll('\u00a0', ' '))
}

describe('a quantity in words', () => {
  it('should tell money in 亿 and 万, in millions and billions', () => {
    expect(show(6_667_000_000, 'CNY')).toEqual(['66.67 亿元', '6.667 B CNY'])
    expect(show(602_000_000, 'USD')).toEqual(['6.02 亿美元', '602 M USD'])
    expect(show(38_000, 'CNY')).toEqual(['3.8 万元', '38,000 CNY'])
  })

  it('should tell areas and lengths as the press does', () => {
    expect(show(19_960_000, 'm2')).toEqual(['19.96 平方公里', '19.96 km²'])
    expect(show(34_700, 'm')).toEqual(['34.7 公里', '34.7 km'])
  })

  it('should never round what was printed, and round what comes from a conversion', () => {
    expect(show(1_234_567_890_000, 'CNY')[0]).toBe('12,345.6789 亿元')
    // 100 亩 are 66,666.67 m².
    expect(show((100 * 2000) / 3, 'm2')[0]).toBe('6.67 万平方米')
    expect(show(120_000_000, 'm2')[0]).toBe('120 平方公里')
  })

  it('should keep the bound of the text', () => {
    expect(show(500, 'count', 'more_than')).toEqual(['>500 个', '>500'])
    expect(show(1e9, 'CNY', 'at_least')[0]).toBe('≥10 亿元')
    expect(show(7e8, 'CNY', 'about_below')[0]).toBe('≈7 亿元')
    expect(show(2, 'h', 'less_than')[0]).toBe('<2 小时')
  })

  it('should tell both ends of a range in the scale of the upper one', () => {
    expect(show(5e7, 'CNY', 'exact', 2e8)).toEqual(['0.5\u2060—\u20602 亿元', '50\u2060–\u2060200 M CNY'])
  })

  it('should give counted things their classifier', () => {
    const firms = { value: 52_000, valueTo: null, unit: 'count' as const, modifier: 'exact' as const }
    expect(formatQuantity(zh, firms, 'employment')).toMatchObject({ number: '5.2', unit: '万人' })
    expect(formatQuantity(en, firms, 'employment')).toMatchObject({ number: '52,000', unit: '' })
  })

  it('should set a percentage without a gap', () => {
    expect(show(63, 'percent')).toEqual(['63%', '63%'])
  })
})

describe('a printed number', () => {
  it('should stand as readers of either language write it', () => {
    const printed = fc
      .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.constantFrom(1, 10, 100, 10_000))
      .map(([digits, part]) => digits / part)
      .filter((value) => !Object.is(value, -0))
    fc.assert(
      fc.property(printed, fc.constantFrom(zh, en), (value, messages) => {
        const standard = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 4 })
        expect(formatNumber(messages, value)).toBe(standard.format(value))
      }),
    )
  })
})
