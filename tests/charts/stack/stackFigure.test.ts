import { describe, expect, it } from 'vitest'
import { stackFigure } from '../../../src/charts/stack/stackFigure.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { comparedLine, dataWith } from '../compared.ts'
import { drawFigure, textsOf } from '../frame.ts'

const stack = (text: string) => {
  const compared = comparedLine('homes', text)
  return stackFigure(zh, dataWith(compared), {
    title: '安置楼',
    figures: compared.line.figures,
    overrides: [],
  })
}
const EAST = `east: park 4 count A asof:2018-12 stage=operating
  east: park 2 count A asof:2018-12 stage=under_construction`

describe('stackFigure', () => {
  it('should write every part, from plan to operation, and never a sum that the text does not give', () => {
    const figure = stack(EAST)
    expect(figure.marks.map(({ words }) => words.slice(1, 3))).toEqual([
      [zh.stages.under_construction, '2\u00a0个'],
      [zh.stages.operating, '4\u00a0个'],
    ])
    const texts = textsOf(drawFigure(figure))
    expect(texts).toEqual(expect.arrayContaining([`${zh.stages.operating} 4`]))
    expect(texts.filter((text) => /(^| )6$/.test(text) && text !== '6')).toEqual([])
    expect(figure.notes).toContain(zh.charts.sumsUnsaid)
  })

  it('should mark the whole that the text gives, with its own sentence', () => {
    const figure = stack(`${EAST}\n  east: park 9 count A asof:2018-12`)
    expect(figure.marks.at(-1)?.words).toEqual(expect.arrayContaining([zh.charts.whole, '9\u00a0个']))
    expect(figure.marks.at(-1)?.records).toHaveLength(1)
    expect(figure.notes).toContain(zh.charts.wholeSaid)
  })

  it('should put a park apart that is split otherwise, and name those without parts', () => {
    const figure = stack(`${EAST}
      west: park 3 count A asof:2018-12 stage=operating
      west: park 1 count A asof:2018-12 stage=negotiating
      bare: park 3 count A asof:2018-12`)
    const apart = figure.marks.filter(({ words }) => words.includes(zh.charts.apartHere))
    expect(new Set(apart.map(({ name }) => name))).toEqual(new Set(['西']))
    expect(textsOf(drawFigure(figure))).toContain(zh.charts.apart)
    expect(figure.notes).toEqual(
      expect.arrayContaining([zh.charts.otherSplit, zh.charts.withoutParts(['空'])]),
    )
  })

  it('should list the words below one another where a line has no room for them', () => {
    const bands = `east: park 58 count A asof:2018-12 min=100000000 max=500000000
      east: park 16 count A asof:2018-12 min=500000000 max=1000000000
      east: park 16 count A asof:2018-12 min=1000000000`
    expect(textsOf(drawFigure(stack(bands), { width: 900 })).join('')).not.toContain('①')
    expect(textsOf(drawFigure(stack(bands), { width: 300 })).filter((text) => text === '①')).toHaveLength(1)
  })
})
