import { describe, expect, it } from 'vitest'
import { type DrawnDot, dotShapes, markerAt } from '../../../src/charts/dots/dotShapes.ts'
import { PALETTES } from '../../../src/charts/palette.ts'
import { MARKER_PATHS, type Marker, parkStyle } from '../../../src/charts/parkStyle.ts'

const dot = (said: Partial<DrawnDot>) =>
  dotShapes(
    { status: 'A', shape: 'point', isCounty: false, style: parkStyle(0), x: 100, low: 100, y: 50, ...said },
    PALETTES.light,
    1,
  )
const ink = parkStyle(0).hue.light
/** The ends of all lines and corners along the axis. */
const xs = (shapes: ReturnType<typeof dot>) =>
  shapes.flatMap(({ d }) => [...d.matchAll(/[MLH]([\d.]+)/g)].map(([, x]) => Number(x)))

describe('dotShapes', () => {
  it('should be solid for a report, hollow for a plan, lined for an estimate', () => {
    expect(dot({ status: 'A' }).some(({ fill }) => fill === ink)).toBe(true)
    for (const status of ['F', 'E'] as const)
      expect(dot({ status }).some(({ fill }) => fill === ink)).toBe(false)
    expect(dot({ status: 'E' }).length).toBe(dot({ status: 'F' }).length + 1)
  })

  it('should lead on where an end is open, and to the side that is', () => {
    expect(Math.max(...xs(dot({ shape: 'lower' })))).toBeGreaterThan(120)
    expect(Math.min(...xs(dot({ shape: 'upper' })))).toBeLessThan(80)
    expect(Math.max(...xs(dot({ shape: 'upper' })))).toBeLessThan(110)
  })

  it('should draw a range from end to end, without a point that nobody gave', () => {
    const shapes = dot({ shape: 'range', low: 40 })
    expect([Math.min(...xs(shapes)), Math.max(...xs(shapes))]).toEqual([40, 100])
    expect(shapes.filter(({ fill, opacity }) => fill === ink && opacity === 1)).toEqual([])
  })

  it('should underline a county', () => {
    expect(dot({ isCounty: true }).length).toBe(dot({}).length + 1)
  })
})

it.each(Object.keys(MARKER_PATHS) as Marker[])('should place a %s about its point', (marker) => {
  const d = markerAt(marker, 100, 50, 1)
  const lengths = [...d.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n)).filter((n) => n > 10)
  expect(lengths.length).toBeGreaterThan(3)
  for (const length of lengths) {
    const nearest = Math.min(Math.abs(length - 100), Math.abs(length - 50))
    expect(nearest).toBeLessThanOrEqual(6.5)
  }
})
