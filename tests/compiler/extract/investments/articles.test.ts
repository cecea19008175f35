import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileText } from '../../compileText.ts'
import { writeInvestment } from './writeInvestment.ts'

const FOLDER = new URL('../../../articles/projects/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8')

/** Whole articles: stages, investors and sums are carried from sentence to sentence, which no single one shows. */
describe('the projects and industries of', () => {
  const articles = readdirSync(FOLDER).filter(
    (file) => file.endsWith('.txt') && !file.endsWith('.expected.txt'),
  )
  test.each(articles)('%s', (file) => {
    const { investments, parkClusters } = compileText(read(file)).records
    expect([
      ...investments.map(writeInvestment),
      ...parkClusters.map(({ role, cluster, labelZh }) => `${role} ${cluster} ${labelZh}`),
    ]).toEqual(
      read(file.replace(/\.txt$/, '.expected.txt'))
        .trimEnd()
        .split('\n'),
    )
  })
})
