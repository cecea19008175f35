import { describe, expect, it } from 'vitest'
import { walkGrid } from '../../../src/views/parts/gridWalk.ts'

/** A name, two figures in the first cell, one in the second; the row below lacks the second stop of the first cell. */
const ROWS = [
  [0, 1, 1, 2],
  [0, 1, 2],
  [0, 2],
]
const walk = (row: number, stop: number, key: string, toEnd = false) => {
  const place = walkGrid(ROWS, { row, stop }, key, toEnd)
  return place && [place.row, place.stop]
}

describe('walking a grid', () => {
  it('should go along the row, from figure to figure, and stay at its ends', () => {
    expect(walk(0, 1, 'ArrowRight')).toEqual([0, 2])
    expect(walk(0, 3, 'ArrowRight')).toEqual([0, 3])
    expect(walk(0, 0, 'ArrowLeft')).toEqual([0, 0])
  })

  it('should keep to the column, and take the next where it has no stop', () => {
    expect(walk(0, 3, 'ArrowDown')).toEqual([1, 2])
    expect(walk(1, 1, 'ArrowDown')).toEqual([2, 1])
    expect(walk(1, 2, 'ArrowUp')).toEqual([0, 3])
    expect(walk(2, 1, 'ArrowDown')).toEqual([2, 1])
    expect(walk(0, 2, 'ArrowUp')).toEqual([0, 2])
  })

  it('should go to the ends of the row, with Ctrl of the grid', () => {
    expect([walk(1, 1, 'Home'), walk(1, 1, 'End')]).toEqual([
      [1, 0],
      [1, 2],
    ])
    expect([walk(1, 1, 'Home', true), walk(1, 1, 'End', true)]).toEqual([
      [0, 0],
      [2, 1],
    ])
  })

  it('should leave other keys to the browser', () => {
    expect(walk(1, 1, 'Enter')).toBeNull()
    expect(walk(1, 1, 'a')).toBeNull()
  })
})
