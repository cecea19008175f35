import { describe, expect, it } from 'vitest'
import {
  figuresOfRecord,
  recordsOfDocument,
  sourceOfRecord,
} from '../../../src/dataset/article/articleRecords.ts'
import { dataWith, investment, observation } from '../build.ts'

const source = (document: string, start: number, end: number) => ({ document, start, end, exact: '' })
const quantity = { value: 1, valueTo: null, unit: 'count', modifier: 'exact' } as const
const data = dataWith({
  observations: [
    observation('late', { source: source('a', 40, 50) }),
    observation('elsewhere', { source: source('b', 0, 5) }),
  ],
  investments: [investment('early', { source: source('a', 3, 30) })],
  mentions: [
    { id: 'm', ...quantity, use: 'late', reason: null, source: source('a', 44, 46), quote: '' },
    { id: 'n', ...quantity, use: null, reason: 'x', source: source('a', 47, 48), quote: '' },
  ],
})

describe('the records of an article', () => {
  it('should be in the order of the text, from all tables but the mentions', () => {
    expect(recordsOfDocument(data, 'a')).toEqual([
      { table: 'investments', id: 'early', start: 3, end: 30 },
      { table: 'observations', id: 'late', start: 40, end: 50 },
    ])
  })

  it('should know where they stand, and which figures they were read from', () => {
    expect(sourceOfRecord(data, { table: 'mentions', id: 'm' })).toEqual({
      document: 'a',
      start: 44,
      end: 46,
    })
    expect(sourceOfRecord(data, { table: 'mentions', id: 'gone' })).toBeNull()
    expect(figuresOfRecord(data, 'late')).toEqual([{ start: 44, end: 46 }])
  })
})
