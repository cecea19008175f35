import { describe, expect, it } from 'vitest'
import { fatesOf } from '../../../src/dataset/article/fates.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { datasetWith, observation } from '../build.ts'
import type { ArticleMention } from '../../../src/dataset/article/article.ts'
import { articleHolding } from '../articleHolding.ts'

const mention = (id: string, start: number, more: Partial<ArticleMention> = {}): ArticleMention => ({
  id,
  value: 1,
  valueTo: null,
  unit: 'count',
  modifier: 'exact',
  use: null,
  reason: null,
  start,
  end: start + 2,
  ...more,
})
const data = dataOf(datasetWith({ observations: [observation('o1', {})] }))
const article = articleHolding(
  'a',
  [{ document: 'a', start: 9, end: 11, exact: '一家' }],
  [
    mention('m2', 9, { reason: 'duration' }),
    mention('m1', 3, { use: 'o1' }),
    mention('m3', 20, { use: 'gone' }),
  ],
)

describe('the fates of the quantities of an article', () => {
  it('should be the record that uses each, or the reason why none does, in the order of the text', () => {
    expect(fatesOf(data, article).map(({ mention: { id }, use, reason }) => [id, use, reason])).toEqual([
      ['m1', { table: 'observations', id: 'o1' }, null],
      ['m2', null, 'duration'],
      ['m3', null, 'no_rule'],
    ])
  })

  it('should have their words from the article', () => {
    const quotes = fatesOf(data, article).map(({ quote }) => quote)
    expect(quotes).toEqual(['', '一家', ''])
  })
})
