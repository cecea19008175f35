import { expect, test } from 'vitest'
import { compileText } from '../../compileText.ts'
import { readCases } from '../../../read-cases.ts'

/** `leading paper 造纸`. */
test.each(readCases('clusters'))('$title', ({ input, expected }) => {
  const { parkClusters } = compileText(input).records
  expect(parkClusters.map(({ cluster, role, labelZh }) => `${role} ${cluster} ${labelZh}`)).toEqual(expected)
})
