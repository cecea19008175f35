import { expect, it } from 'vitest'
import { niceScale } from '../../src/charts/niceScale.ts'

it.each([
  [60, 6, 60, 10],
  [61, 6, 80, 20],
  [3, 8, 3, 0.5],
  [0.18, 5, 0.2, 0.05],
  [748, 5, 800, 200],
  [100, 10, 100, 10],
  [1, 1, 1, 1],
])('%d in at most %d steps reaches %d by %d', (largest, steps, max, step) => {
  expect(niceScale(largest, steps)).toEqual({ max, step })
})

it('should stand for nothing, too', () => {
  expect(niceScale(0, 5)).toEqual({ max: 1, step: 1 })
})
