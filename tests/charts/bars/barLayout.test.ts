import { describe, expect, it } from 'vitest'
import { barLayout } from '../../../src/charts/bars/barLayout.ts'
import { textWidth } from '../../../src/charts/textWidth.ts'
import { mark, series } from '../marks.ts'

const STAMP = '读者并入'
const layout = (width: number, marks = [mark()], zoom = 1) =>
  barLayout(series(...marks), { width, zoom }, { stamp: STAMP })
const three = [
  mark({ id: 'a', low: 34.7, high: 34.7, value: '34.7' }),
  mark({ id: 'b', low: 50, high: 50, value: '>50', shape: 'lower' }),
  mark({ id: 'c', low: 60, high: 60, value: '60', status: 'F', statusWord: '规划', place: 'apart' }),
]

describe('barLayout', () => {
  it('should make lengths proportional from a common zero', () => {
    const [a, b, c] = layout(860, three).rows
    expect(a!.bar!.x).toBe(b!.bar!.x)
    expect(a!.bar!.width / c!.bar!.width).toBeCloseTo(34.7 / 60)
    expect(b!.bar!.width / c!.bar!.width).toBeCloseTo(50 / 60)
  })

  it.each([280, 320, 519, 520, 860, 2000])('should keep everything inside %d pixels', (width) => {
    const long = mark({ place: 'override', value: '1,234,567.89', low: 1234567.89, high: 1234567.89 })
    for (const { value, mark: drawn, row, caption } of layout(width, [...three, long]).rows) {
      const stamp = drawn.place === 'override' ? textWidth(STAMP, 12) + 8 : 0
      expect(value.x + textWidth(drawn.value, 15) + stamp).toBeLessThanOrEqual(width)
      expect(row.x + row.width).toBeLessThanOrEqual(width)
      for (const { x, text } of caption) expect(x + textWidth(text, 12)).toBeLessThanOrEqual(width)
    }
  })

  it('should put rows under one another with the rule between those together and those apart', () => {
    const { rows, rule, height, plot } = layout(860, three)
    const [a, b, c] = rows.map(({ row }) => row)
    expect(b!.y).toBe(a!.y + a!.height)
    expect(rule).toMatchObject({ y: b!.y + b!.height, alone: false })
    expect(c!.y).toBe(rule!.y + rule!.height)
    expect(plot.height).toBe(c!.y + c!.height)
    expect(height).toBeGreaterThan(plot.height)
  })

  it('should say on the first rule that nobody is together', () => {
    expect(layout(860, [mark({ place: 'apart' })]).rule).toMatchObject({ y: 0, alone: true })
    expect(layout(860, [mark()]).rule).toBeNull()
  })

  it('should put labels above bars on a narrow screen and beside them on a wide one', () => {
    const [narrow] = layout(320).rows
    const [wide] = layout(860).rows
    expect(narrow!.bar!.y).toBeGreaterThan(narrow!.caption.at(-1)!.y)
    expect(wide!.bar!.x).toBeGreaterThan(100)
    expect(narrow!.bar!.x).toBeLessThan(20)
  })

  it('should grow a row for a label that wraps', () => {
    const [short, long] = layout(600, [
      mark(),
      mark({ scope: '园中园：某某县电子信息与新材料循环经济示范产业园', period: '2018 年 1—9 月' }),
    ]).rows
    expect(long!.caption.length).toBeGreaterThan(2)
    expect(long!.row.height).toBeGreaterThan(short!.row.height)
  })

  it('should enlarge everything alike for a slide', () => {
    const one = layout(800, three)
    const two = layout(1600, three, 2)
    expect(two.height).toBe(one.height * 2)
    expect(two.rows[0]!.bar!.height).toBe(one.rows[0]!.bar!.height * 2)
  })

  it('should give a figure of another unit no length and leave it out of the scale', () => {
    const { rows, scale } = layout(860, [mark(), mark({ onScale: false, high: 9e9, value: '6 亿美元' })])
    expect(scale.max).toBe(40)
    expect(rows[1]!.bar).toBeNull()
  })
})
