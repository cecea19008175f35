import { expect, test } from 'vitest'
import { compileText } from '../../compileText.ts'
import { readCases } from '../../../read-cases.ts'

test.each(readCases('measures'))('$title', ({ input, expected }) => {
  const { measures } = compileText(input).records
  expect(measures.map(({ kind, labelZh }) => `${kind} ${labelZh}`)).toEqual(expected)
})
