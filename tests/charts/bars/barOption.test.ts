import { describe, expect, it } from 'vitest'
import { rowBar } from '../../../src/charts/bars/barFigure.ts'
import { barLayout } from '../../../src/charts/bars/barLayout.ts'
import { barOption } from '../../../src/charts/bars/barOption.ts'
import type { PointedDatum } from '../../../src/charts/drawnOption.ts'
import { drawSvg } from '../../../src/charts/echarts.ts'
import { fontsFor, PALETTES } from '../../../src/charts/palette.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { mark, series } from '../marks.ts'

const marks = [
  mark({ id: 'a', name: '东郊', value: '34.7', low: 34.7, high: 34.7 }),
  mark({ id: 'b', name: '西郊', value: '60', low: 60, high: 60, place: 'apart' }),
]
function draw(focused: string | null = null, current: string | null = null) {
  const layout = barLayout(series(...marks), { width: 800, zoom: 1 }, { stamp: zh.charts.stamp })
  const option = barOption(layout, {
    palette: PALETTES.light,
    fonts: fontsFor('zh-CN'),
    words: zh.charts,
    formatTick: String,
    shapes: rowBar,
    hasZero: true,
    focused,
    current,
  })
  return { layout, option, svg: drawSvg(option, layout.width, layout.height) }
}
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

describe('barOption', () => {
  it('should draw every name, value and the words of the rule', () => {
    expect(texts(draw().svg)).toEqual(expect.arrayContaining(['东郊', '34.7', '西郊', '60', zh.charts.apart]))
  })

  it('should be the same string each time, without a browser', () => {
    expect(draw().svg).toBe(draw().svg)
  })

  it('should write fonts that the style attribute survives', () => {
    const styles = [...draw().svg.matchAll(/style="([^"]*)"/g)].map(([, style]) => style ?? '')
    const fonts = styles.filter((style) => style.includes('font:'))
    expect(fonts.length).toBeGreaterThan(4)
    expect(fonts.filter((style) => !/serif;?$/.test(style))).toEqual([])
  })

  it('should light the row whose sentence is open and frame the one that the keys are on', () => {
    const { accentSoft, accent } = PALETTES.light
    const plain = draw().svg
    expect([plain.includes(accentSoft), plain.includes(accent)]).toEqual([false, false])
    expect(draw('a').svg).toContain(accentSoft)
    expect(draw(null, 'b').svg).toContain(accent)
  })

  it('should tell of each row which record it is, and whose sentence is told', () => {
    const drawn = [draw().option['series']].flat() as { id: string; data: PointedDatum[] }[]
    const data = drawn.find(({ id }) => id === 'marks')?.data ?? []
    expect(data.map((datum) => datum.mark)).toEqual(['a', 'b'])
    expect(data[0]?.quoted).toEqual([{ table: 'observations', id: 'a' }])
  })
})
