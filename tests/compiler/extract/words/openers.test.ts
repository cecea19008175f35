import { expect, test } from 'vitest'
import { lastOpening } from '../../../../src/compiler/extract/words/openers.ts'

/** `|` stands where the name begins. */
test.each([
  '仅去年就引进了|高端薄膜',
  '正在洽谈的|云帆铜箔项目',
  '重点推进|云帆铜箔项目',
  // a brand that ends like a particle, and words in which 在, 将 and 向 open nothing
  '引进了|美的地产',
  '引进|将军重工',
  '|存在科技园',
  // what stands at the very end opens nothing
  '引进了|云帆的',
])('should begin a name after the last word that opens one: %s', (marked) => {
  const text = marked.replace('|', '')
  expect(lastOpening(text, 0, text.length)).toBe(marked.indexOf('|'))
})
