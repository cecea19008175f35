import { expect, test } from 'vitest'
import { extractObservations } from '../../../../src/compiler/extract/observations/observations.ts'
import { readCases } from '../../../read-cases.ts'
import { settingOf, writeObservation } from './statistics.ts'

test.each(readCases('observations'))('$title', ({ input, expected }) => {
  const { article, setting } = settingOf(input)
  const found = extractObservations(article, setting).filter(
    ({ indicator }) => !indicator.startsWith('other:'),
  )
  expect(found.map((observation) => writeObservation(article, setting, observation))).toEqual(expected)
})
