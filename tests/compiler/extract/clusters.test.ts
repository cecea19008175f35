import { expect, test } from 'vitest'
import { extractClusters } from '../../../src/compiler/extract/clusters.ts'
import { readCases } from '../../read-cases.ts'
import { settingOf } from './statistics.ts'

test.each(readCases('clusters'))('$title', ({ input, expected }) => {
  const { article, setting } = settingOf(`2013-01-10 | ${input}`)
  const found = extractClusters(article, setting)
  expect(found.map(({ role, cluster, labelZh }) => `${role} ${cluster} ${labelZh}`)).toEqual(expected)
})
