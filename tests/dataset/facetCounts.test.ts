import { describe, expect, it } from 'vitest'
import { facetCounts } from '../../src/dataset/facetCounts.ts'
import { dataWith, investment } from './build.ts'

const data = dataWith({
  investments: [
    investment('0', { clusters: ['paper'] }),
    investment('1', { clusters: ['paper', 'power'] }),
    investment('2', { clusters: ['chemicals'] }),
  ],
})
const counts = (clusters: string[], match: 'any' | 'all') =>
  facetCounts(data, { clusters, match }).map(({ cluster, projects }) => [cluster, projects])

describe('the counts of the facet', () => {
  it('should be those of each cluster alone where any suffices', () => {
    const alone = [
      ['paper', 2],
      ['chemicals', 1],
      ['power', 1],
    ]
    expect(counts([], 'all')).toEqual(alone)
    expect(counts(['chemicals'], 'any')).toEqual(alone)
  })

  it('should be those together with the chosen where all are asked for', () => {
    expect(counts(['paper'], 'all')).toEqual([
      ['paper', 2],
      ['chemicals', 0],
      ['power', 1],
    ])
  })
})
