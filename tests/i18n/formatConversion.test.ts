import { describe, expect, it } from 'vitest'
import type { ConversionKind } from '../../src/dataset/compare/conversion.ts'
import { convertFigure } from '../../src/dataset/compare/convertFigure.ts'
import { PRICE_TABLE } from '../../src/dataset/compare/priceTable.ts'
import { en } from '../../src/i18n/en/index.ts'
import { conversionNotes, formatConversion } from '../../src/i18n/formatConversion.ts'
import { formatQuantity } from '../../src/i18n/formatQuantity.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { data } from '../views/sample.ts'
import { readObservation } from '../dataset/observation.ts'

const area = readObservation('park 20000000 m2 about A asof:2020-04', 'planned_area')
const tables = { prices: PRICE_TABLE, areas: new Map([['north', area]]) }
const convert = (line: string, ...wanted: ConversionKind[]) =>
  convertFigure(readObservation(line), wanted, tables)
const plain = (text: string | undefined) =>
  text?.replace(/[\u00a0\u2060]/g, (c) => (c === '\u00a0' ? ' ' : ''))
const rateOf = (wanted: number) => PRICE_TABLE.years.find(({ year }) => year === wanted)?.cnyPerUsd

describe('a converted figure', () => {
  it('should say what it was printed as, and each step', () => {
    const text = formatConversion(zh, convert('park 600000000 USD A 2018', 'currency'))
    expect(plain(text?.printed ?? '')).toBe('原文 6 亿美元')
    expect(text?.steps.map(({ stamp }) => stamp)).toEqual(['美元已折人民币'])
    expect(text?.steps.map((step) => plain(step.text))).toEqual([
      `1 美元按 ${rateOf(2018)} 元（2018 年平均）`,
    ])
  })

  it('should be told per km², with the area that it was divided by', () => {
    const shown = convert('park 50 count A 2020', 'area')
    expect(plain(formatQuantity(zh, shown).text)).toBe('≈2.5 个/平方公里')
    expect(plain(formatQuantity(en, shown).text)).toBe('≈2.5 per km²')
    expect(formatConversion(zh, shown)?.steps.map(({ text }) => plain(text))).toEqual([
      '除以规划面积 ≈20 平方公里（截至 2020 年 4 月）',
    ])
  })

  it('should say why it was not converted', () => {
    const text = formatConversion(zh, convert('park 5 USD A -', 'currency', 'prices'))
    expect(text?.printed).toBeNull()
    expect(text?.refused).toEqual(['未折为人民币：期间未载明', '未折为不变价：不是人民币'])
  })
})

describe('notes to a chart', () => {
  it('should tell each figure, then each rule once', () => {
    const figures = ['park 5 USD A 2018', 'park 7 USD A 2017'].map((line) => convert(line, 'currency'))
    const notes = conversionNotes(zh, data, figures)
    expect(notes).toHaveLength(3)
    expect(notes.at(-1)).toContain('G.5A')
    expect(conversionNotes(zh, data, [readObservation('park 5 USD A 2018')])).toEqual([])
  })
})
