import { expect, test } from 'vitest'
import { CharSet } from '../../../../src/compiler/extract/words/char-set.ts'

const marks = new CharSet('，。\n')

test('should hold its characters, and no neighbour of theirs', () => {
  expect(['，', '。', '\n'].every((mark) => marks.has(mark.charCodeAt(0)))).toBe(true)
  expect(['、', '\t', '：', '\uffff'].some((mark) => marks.has(mark.charCodeAt(0)))).toBe(false)
})
test('should find none beyond the text', () => {
  expect(marks.isAt('园区，', 2)).toBe(true)
  expect(marks.isAt('园区，', 3)).toBe(false)
  expect(marks.isAt('园区，', -1)).toBe(false)
})
