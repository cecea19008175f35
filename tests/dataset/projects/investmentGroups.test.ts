import { describe, expect, it } from 'vitest'
import { amountGroup } from '../../../src/dataset/projects/investmentGroups.ts'
import { investmentsByCluster } from '../../../src/dataset/projects/investmentsByCluster.ts'
import { dataWith, investment } from '../build.ts'

const money = (amount: number) => ({ amount, amountKind: 'total', unit: 'CNY', modifier: 'exact' }) as const
const { investments } = dataWith({
  investments: [
    investment('0', { clusters: ['paper'], ...money(1e8) }),
    investment('1', { clusters: ['paper', 'power'] }),
    investment('2', { clusters: ['paper'], ...money(3e8) }),
    investment('3', { clusters: ['power'], ...money(9e8), amountKind: 'annual_output' }),
    investment('4'),
    investment('5', { clusters: ['chemicals'], ...money(4e8) }),
  ],
}).tables
const ALL = [0, 1, 2, 3, 4, 5]

describe('what is known of an amount', () => {
  it('should not take an annual output for an investment', () => {
    expect(ALL.map((row) => amountGroup(investments, row))).toEqual([
      'known',
      'unknown',
      'known',
      'output',
      'unknown',
      'known',
    ])
  })
})

const told = (rows: readonly number[], chosen?: readonly string[]) =>
  investmentsByCluster(investments, rows, chosen).map(({ cluster, known, unknown }) => ({
    cluster,
    known: [...known],
    unknown: [...unknown],
  }))

describe('investments by cluster', () => {
  it('should have every project once, the largest known amount first, the unclassified last', () => {
    expect(told(ALL)).toEqual([
      { cluster: 'chemicals', known: [5], unknown: [] },
      { cluster: 'paper', known: [2, 0], unknown: [1] },
      { cluster: 'power', known: [], unknown: [3] },
      { cluster: null, known: [], unknown: [4] },
    ])
  })

  it('should put a project under the cluster that the reader chose', () => {
    expect(told([1], ['power'])).toEqual([{ cluster: 'power', known: [], unknown: [1] }])
  })
})
