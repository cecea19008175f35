import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squarify } from '../../../src/charts/projects/squarify.ts'

const ROOM = { x: 10, y: 20, width: 600, height: 400 }

describe('squarify', () => {
  it('should give the example of the paper its first column: 6 and 6 of 24 in 6 by 4', () => {
    const [first, second] = squarify([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 6, height: 4 })
    expect(first).toEqual({ x: 0, y: 0, width: 3, height: 2 })
    expect(second).toEqual({ x: 0, y: 2, width: 3, height: 2 })
  })

  it('should fill the room in proportion to the weights, whatever they are', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(weights, (drawn) => {
        const sorted = drawn.toSorted((a, b) => b - a)
        const total = sorted.reduce((sum, weight) => sum + weight, 0)
        for (const [at, { x, y, width, height }] of squarify(sorted, ROOM).entries()) {
          expect((width * height) / (600 * 400)).toBeCloseTo((sorted[at] as number) / total, 6)
          expect(x).toBeGreaterThanOrEqual(ROOM.x)
          expect(y).toBeGreaterThanOrEqual(ROOM.y)
          expect(x + width).toBeLessThanOrEqual(ROOM.x + ROOM.width + 1e-6)
          expect(y + height).toBeLessThanOrEqual(ROOM.y + ROOM.height + 1e-6)
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('should have nothing to lay for nothing', () => {
    expect(squarify([], ROOM)).toEqual([])
  })
})
