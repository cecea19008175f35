import { describe, expect, it } from 'vitest'
import { linearScale, pointScale } from '../../src/charts/axisScale.ts'

describe('linearScale', () => {
  it('should begin at zero and write round values to its end', () => {
    const { ticks, at } = linearScale([34.7, 60], 6)
    expect(ticks).toEqual([0, 10, 20, 30, 40, 50, 60])
    expect([at(0), at(30), at(60)]).toEqual([0, 0.5, 1])
  })
})

describe('pointScale', () => {
  it('should be logarithmic in decades where figures lie a hundredfold apart', () => {
    const { kind, ticks, at } = pointScale([2, 700], 5)
    expect([kind, ticks]).toEqual(['log', [1, 10, 100, 1000]])
    expect(at(1000)).toBe(1)
    expect(at(10)).toBeCloseTo(1 / 3)
  })

  it.each([
    ['near one another', [7, 650]],
    ['among which is zero', [0, 700]],
    ['that is one', [5]],
    ['of nothing', []],
  ])('should begin at zero for figures %s', (_, values) => {
    expect(pointScale(values, 5)).toMatchObject({ kind: 'linear', min: 0 })
  })

  it('should hold a figure on a decade at its ends', () => {
    const { at } = pointScale([1, 1000], 5)
    expect([at(1), at(1000)]).toEqual([0, 1])
  })
})
