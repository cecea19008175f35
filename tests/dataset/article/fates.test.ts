import { describe, expect, it } from 'vitest'
import { fatesOf } from '../../../src/dataset/article/fates.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { datasetWith, observation } from '../build.ts'
import type { Mention } from '../../../src/dataset/schema.ts'

const mention = (id: string, start: number, more: Partial<Mention> = {}): Mention => ({
  id,
  value: 1,
  valueTo: null,
  unit: 'count',
  modifier: 'exact',
  use: null,
  reason: null,
  source: { document: 'a', start, end: start + 2, exact: '一家' },
  quote: '一家',
  ...more,
})
const data = dataOf(
  datasetWith({
    observations: [observation('o1', {})],
    mentions: [
      mention('m2', 9, { reason: 'duration' }),
      mention('m1', 3, { use: 'o1' }),
      mention('m3', 20, { use: 'gone' }),
      mention('m4', 1, { source: { document: 'b', start: 1, end: 3, exact: '一家' } }),
    ],
  }),
)

describe('the fates of the quantities of an article', () => {
  it('should be the record that uses each, or the reason why none does, in the order of the text', () => {
    expect(fatesOf(data, 'a').map(({ mention: { id }, use, reason }) => [id, use, reason])).toEqual([
      ['m1', { table: 'observations', id: 'o1' }, null],
      ['m2', null, 'duration'],
      ['m3', null, 'no_rule'],
    ])
  })

  it('should be of that article alone', () => {
    expect(fatesOf(data, 'b').map(({ mention: { id } }) => id)).toEqual(['m4'])
    expect(fatesOf(data, 'c')).toEqual([])
  })
})
