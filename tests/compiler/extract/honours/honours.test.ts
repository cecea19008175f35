import { expect, test } from 'vitest'
import { compileText } from '../../compileText.ts'
import { readCases } from '../../../read-cases.ts'

test.each(readCases('honours'))('$title', ({ input, expected }) => {
  const { honours } = compileText(input).records
  expect(honours.map(({ labelZh, quote }) => `${labelZh} 「${quote}」`)).toEqual(expected)
})
