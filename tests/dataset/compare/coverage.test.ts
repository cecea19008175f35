import { describe, expect, it } from 'vitest'
import { coverage, coverageByGroup } from '../../../src/dataset/compare/coverage.ts'
import { dataWith, observation } from '../build.ts'

const data = dataWith({
  observations: [
    observation('0', { indicator: 'firms' }),
    observation('1', { indicator: 'other:cadres', park: 'west' }),
    observation('2', { indicator: 'firms', park: 'west' }),
    observation('3', { indicator: 'firms' }),
    observation('4', { indicator: 'area', park: 'west' }),
  ],
})
const told = (parks: string[]) =>
  coverage(data, parks).map(({ indicator, cells, parks: count }) => [indicator, cells, count])

describe('coverage', () => {
  it('should list the reported indicators in the order of the catalogue, others last', () => {
    expect(told(['east', 'west'])).toEqual([
      ['area', [[], [4]], 1],
      ['firms', [[0, 3], [2]], 2],
      ['other:cadres', [[], [1]], 1],
    ])
  })

  it('should leave out what only other parks report', () => {
    expect(told(['east'])).toEqual([['firms', [[0, 3]], 1]])
    expect(told([])).toEqual([])
  })

  it('should group rows, with figures outside the catalogue in a group of their own', () => {
    const groups = coverageByGroup(coverage(data, ['east', 'west']))
    expect([...groups.keys()]).toEqual(['space', 'enterprises', 'other'])
  })
})
