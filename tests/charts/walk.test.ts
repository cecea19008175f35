import { describe, expect, it } from 'vitest'
import { stepOf } from '../../src/charts/walk.ts'

const walk = (keys: string, count = 3) =>
  keys.split(' ').reduce<number | null>((at, key) => stepOf(key, at, count), null)

it.each([
  ['ArrowRight', 0],
  ['ArrowRight ArrowDown', 1],
  ['ArrowRight ArrowRight ArrowRight ArrowRight ArrowRight', 2],
  ['ArrowLeft', 2],
  ['ArrowRight ArrowLeft ArrowLeft', 0],
  ['End Home', 0],
  ['End', 2],
  ['End Escape', null],
  ['End x', 2],
])('%s leads to %s', (keys, at) => {
  expect(walk(keys)).toBe(at)
})

it('should find nothing in an empty chart', () => {
  expect(walk('ArrowRight End', 0)).toBeNull()
})

describe('a matrix of two rows of three', () => {
  it.each([
    ['ArrowDown', 1, 4],
    ['ArrowUp', 4, 1],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 1, 1],
    ['ArrowRight', 2, 3],
    ['ArrowDown', null, 0],
  ])('%s from %s should lead to %s', (key, at, to) => {
    expect(stepOf(key, at, 6, 3)).toBe(to)
  })
})
