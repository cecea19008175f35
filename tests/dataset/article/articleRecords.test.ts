import { describe, expect, it } from 'vitest'
import { figuresOfRecord, recordsOfDocument } from '../../../src/dataset/article/articleRecords.ts'
import { articleHolding } from '../articleHolding.ts'
import { dataWith, investment, observation } from '../build.ts'

const source = (document: string, start: number, end: number) => ({ document, start, end, exact: '' })
const quantity = { value: 1, valueTo: null, unit: 'count', modifier: 'exact' } as const
const data = dataWith({
  observations: [
    observation('late', { source: source('a', 40, 50) }),
    observation('elsewhere', { source: source('b', 0, 5) }),
  ],
  investments: [investment('early', { source: source('a', 3, 30) })],
})
const article = articleHolding(
  'a',
  [],
  [
    { id: 'a.m44', ...quantity, use: 'late', reason: null, start: 44, end: 46 },
    { id: 'a.m47', ...quantity, use: null, reason: 'x', start: 47, end: 48 },
  ],
)

describe('the records of an article', () => {
  it('should be in the order of the text, from all tables but the mentions', () => {
    expect(recordsOfDocument(data, 'a')).toEqual([
      { table: 'investments', id: 'early', start: 3, end: 30 },
      { table: 'observations', id: 'late', start: 40, end: 50 },
    ])
  })

  it('should know which figures they were read from', () => {
    expect(figuresOfRecord(article, 'late')).toEqual([{ start: 44, end: 46 }])
  })
})
