import { expect, test } from 'vitest'
import { UNUSED_REASONS } from '../../../src/dataset/vocabulary.ts'
import { reasonUnused } from '../../../src/compiler/link/fate.ts'
import { cut } from '../../../src/compiler/span.ts'
import { readCases } from '../../read-cases.ts'
import { compileText } from '../compileText.ts'

const CASES = readCases('fates')

test.each(CASES)('$title', ({ input, expected }) => {
  const { article } = compileText(input)
  const fates = article.quantities.map(
    (quantity, index) => `${cut(article.repaired.text, quantity)} ${reasonUnused(article, index)}`,
  )
  expect(fates).toEqual(expected)
})

test('every reason that the compiler gives by itself has a case', () => {
  const shown = new Set(CASES.flatMap(({ expected }) => expected.map((line) => line.split(' ')[1])))
  const own = UNUSED_REASONS.filter((reason) => reason !== 'rejected_in_review')
  expect(own.filter((reason) => !shown.has(reason))).toEqual([])
})

test('a quantity that is not there is a bug', () => {
  const { article } = compileText('云海开发区有企业3家。')
  expect(() => reasonUnused(article, 1)).toThrow(RangeError)
})
