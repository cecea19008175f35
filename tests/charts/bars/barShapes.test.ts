import { describe, expect, it } from 'vitest'
import type { BarMark } from '../../../src/charts/bars/barSeries.ts'
import { barLayout } from '../../../src/charts/bars/barLayout.ts'
import { barShapes } from '../../../src/charts/bars/barShapes.ts'
import { PALETTES } from '../../../src/charts/palette.ts'
import { parkStyle, TEXTURES } from '../../../src/charts/parkStyle.ts'
import { hatchPath, texturePath } from '../../../src/charts/texturePath.ts'
import { mark, series } from '../marks.ts'

const shapesOf = (said: Partial<BarMark>) => {
  const { rows } = barLayout(series(mark(said)), { width: 800, zoom: 1 }, { stamp: '' })
  const row = rows[0]!
  const { bar, low } = row
  return { row, shapes: bar ? barShapes({ ...row.mark, bar, low }, PALETTES.light, 1) : [] }
}
/** All coordinates of paths of M, L, H, V; arcs are left to the eye. */
function extent(d: string) {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command, numbers = ''] of d.matchAll(/([MLHV])([-\d. ]+)/g)) {
    const [a = 0, b = 0] = numbers.trim().split(/\s+/).map(Number)
    if (command === 'H') xs.push(a)
    else if (command === 'V') ys.push(a)
    else {
      xs.push(a)
      ys.push(b)
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

describe('barShapes', () => {
  it('should fill what is reported, hatch an estimate, leave a plan hollow', () => {
    const hue = parkStyle(0).hue.light
    expect(shapesOf({ status: 'A' }).shapes).toMatchObject([{ fill: hue, stroke: null }])
    expect(shapesOf({ status: 'E' }).shapes).toMatchObject([
      { fill: null, stroke: hue },
      { fill: null, stroke: hue },
    ])
    expect(shapesOf({ status: 'F' }).shapes).toMatchObject([{ fill: null, stroke: hue }])
    expect(shapesOf({ status: 'P' }).shapes[0]).toMatchObject({ fill: hue, opacity: 0.45 })
  })

  it('should leave the end of a lower bound open, with arrows beyond it', () => {
    const { row, shapes } = shapesOf({ status: 'F', shape: 'lower' })
    const end = row.bar!.x + row.bar!.width
    expect(shapes[0]?.d.endsWith('Z')).toBe(false)
    expect(extent(shapes.at(-1)!.d)).toMatchObject({ left: end + 3, right: end + 17 })
  })

  it('should give an upper bound no body, only a way to its end', () => {
    const { shapes } = shapesOf({ shape: 'upper' })
    expect(shapes.every(({ fill }) => fill === null)).toBe(true)
    expect(shapes[0]?.dash).not.toBeNull()
  })

  it('should draw a range as a sure part and a possible part', () => {
    const { row, shapes } = shapesOf({ shape: 'range', low: 20, high: 80 })
    const [sure, possible] = [shapes[0]!, shapes.at(-2)!]
    expect(extent(sure.d).right).toBe(row.low)
    expect(extent(possible.d)).toMatchObject({ left: row.low, right: row.bar!.x + row.bar!.width })
    expect(possible.opacity).toBeLessThan(sure.opacity)
  })

  it('should draw no bar for a figure of another unit', () => {
    expect(shapesOf({ onScale: false }).shapes).toEqual([])
  })
})

describe('textures', () => {
  const box = { x: 10, y: 20, width: 33, height: 20 }
  it.each(TEXTURES.filter((texture) => texture !== 'plain'))('should keep %s inside the bar', (texture) => {
    const { left, right, top, bottom } = extent(texturePath(texture, box))
    expect([left >= 10, right <= 43, top >= 20, bottom <= 40]).toEqual([true, true, true, true])
  })

  it('should keep the hatch inside the bar, at 45°', () => {
    for (const [, x1, y1, x2, y2] of hatchPath(box).matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)) {
      expect(Number(x2) - Number(x1)).toBeCloseTo(Number(y1) - Number(y2), 1)
      expect(Math.max(Number(x1), Number(x2))).toBeLessThanOrEqual(43)
      expect(Math.min(Number(y1), Number(y2))).toBeGreaterThanOrEqual(20)
    }
    expect(hatchPath(box)).not.toBe('')
  })

  it('should have nothing to put into a bar of no length', () => {
    expect(texturePath('bars', { ...box, width: 0 })).toBe('')
  })
})
