import { expect, test } from 'vitest'
import { endingOf } from '../../../../src/compiler/extract/words/endings.ts'

test('should find the first word of the list that a text ends in', () => {
  const trailOf = endingOf(['目', '项目', '工程'])
  expect(trailOf('云帆项目')).toBe('目')
  expect(endingOf(['项目', '目'])('云帆项目')).toBe('项目')
})
test('should find none in a text that ends otherwise, or is empty', () => {
  expect(endingOf(['项目'])('项目部')).toBeUndefined()
  expect(endingOf(['项目'])('')).toBeUndefined()
})
