import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractObservations } from '../../../../src/compiler/extract/observations/observations.ts'
import { settingOf, writeObservation } from './statistics.ts'

const FOLDER = new URL('../../../articles/statistics/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8')

/** Whole articles: topic and time are carried from sentence to sentence, which no single clause shows. */
describe('the statistics of', () => {
  const articles = readdirSync(FOLDER).filter(
    (file) => file.endsWith('.txt') && !file.endsWith('.expected.txt'),
  )
  test.each(articles)('%s', (file) => {
    const { article, setting } = settingOf(read(file))
    const found = extractObservations(article, setting).map((observation) =>
      writeObservation(article, setting, observation),
    )
    expect(found).toEqual(
      read(file.replace(/\.txt$/, '.expected.txt'))
        .trimEnd()
        .split('\n'),
    )
  })
})
