import { describe, expect, it } from 'vitest'
import { heatFigure } from '../../../src/charts/heat/heatFigure.ts'
import { MOST_LINES } from '../../../src/charts/heat/heatSeries.ts'
import { PALETTES } from '../../../src/charts/palette.ts'
import { textWidth } from '../../../src/charts/textWidth.ts'
import type { ComparedLine } from '../../../src/dataset/compare/comparedLine.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { en } from '../../../src/i18n/en/index.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { sample } from '../../dataset/sample.ts'
import { comparedLine, dataWith } from '../compared.ts'
import { drawFigure, placedTexts, textsOf } from '../frame.ts'

const parks = ['east', 'west', 'bare']
const heat = (...lines: readonly ComparedLine[]) =>
  heatFigure(zh, dataWith(...lines), {
    title: '位次',
    parks,
    lines,
    titleOf: ({ line }) => line.id,
    overrides: [],
  })
const roads = comparedLine(
  'roads',
  'east: park 3000 m A 2018\nwest: park 5000 m A 2018\nbare: county 9000 m F 2018',
)
/** Grounds of cells that are tinted, by their strength. */
const tints = (svg: string) =>
  [...svg.matchAll(new RegExp(`fill="${PALETTES.light.ink}"[^>]*fill-opacity="([\\d.]+)"`, 'g'))].map(
    ([, opacity]) => Number(opacity),
  )

describe('heatFigure', () => {
  it('should tint only what may be compared, the largest most, and say of the others why not', () => {
    const svg = drawFigure(heat(roads))
    const [small = 0, large = 0, ...more] = tints(svg)
    expect([small > 0, large > small, more]).toEqual([true, true, []])
    const barred = zh.charts.notComparable([zh.compare.axes.scope, zh.compare.axes.status].join(zh.listComma))
    expect(textsOf(svg)).toEqual(expect.arrayContaining([zh.charts.rank('1', 2), zh.charts.rank('2', 2)]))
    expect(textsOf(svg).join('')).toContain(barred)
  })

  it('should say that a figure is not reported, and open nothing there', () => {
    const figure = heat(comparedLine('firms', 'east: park 3 count A 2018\nwest: park 5 count A 2018'))
    const missing = figure.marks.find(({ name }) => name === '空')
    expect(missing?.words).toContain(zh.compare.notReported)
    expect(missing?.records).toEqual([])
    expect(figure.perRow).toBe(parks.length)
  })

  it('should list no more lines than a picture can hold, those that most parks report, and say so', () => {
    const two = Array.from({ length: MOST_LINES }, (_, at) =>
      comparedLine(`l${at}`, 'east: park 3 m A 2018\nwest: park 5 m A 2018'),
    )
    const figure = heat(...two, roads)
    expect(figure.table.rows).toHaveLength(MOST_LINES)
    expect(figure.table.rows.at(-1)?.[0]?.text).toBe('roads')
    expect(figure.notes).toContain(zh.charts.mostReported(MOST_LINES, MOST_LINES + 1))
    expect(heat(...two).notes.join('')).not.toContain('只列')
  })

  it('should keep the parks that report nothing inside a phone', () => {
    const many = ['east', 'west', 'northern', 'southern', 'somewhere']
    const lines = [comparedLine('firms', 'east: park 3 count A 2018\nwest: park 5 count A 2018')]
    const [park] = sample().parks
    const parkRows = many.map((id) => ({ ...park!, id, shortEn: id }))
    const figure = heatFigure(en, dataOf({ ...sample(), parks: parkRows }), {
      title: '',
      parks: many,
      lines,
      titleOf: () => 'Firms',
      overrides: [],
    })
    const words = placedTexts(drawFigure(figure, { width: 304 }))
    expect(words.filter(({ text }) => text === en.compare.notReported)).toHaveLength(3)
    expect(words.filter(({ text, x }) => x + textWidth(text, 12) > 304)).toEqual([])
  })
})
