import { expect, test } from 'vitest'
import { median, quantile } from './quantiles.ts'

test('the median is a number that was measured', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(3)
  expect(median([])).toBeNull()
})

test('a quantile leaves its share below it', () => {
  const numbers = Array.from({ length: 100 }, (_, at) => 99 - at)
  expect(quantile(numbers, 0.95)).toBe(95)
  expect(quantile([7], 0.95)).toBe(7)
})
