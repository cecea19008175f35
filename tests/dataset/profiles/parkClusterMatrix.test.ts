import { describe, expect, it } from 'vitest'
import { parkClusterMatrix } from '../../../src/dataset/profiles/parkClusterMatrix.ts'
import { dataWith, investment, parkCluster } from '../build.ts'

const data = dataWith({
  parkClusters: [
    parkCluster('0', { role: 'mentioned' }),
    parkCluster('1', { role: 'zone' }),
    parkCluster('2', { park: 'west', cluster: 'power' }),
    parkCluster('3', { cluster: 'power' }),
  ],
  investments: [
    investment('0', { clusters: ['chemicals', 'paper'] }),
    investment('1', { park: 'west', clusters: ['chemicals'] }),
  ],
})

describe('parks and clusters', () => {
  it('should put the cluster of most parks first and the strongest role of a cell first', () => {
    const { clusters, cells } = parkClusterMatrix(data, ['east', 'west'])
    expect(clusters).toEqual(['power', 'paper', 'chemicals'])
    expect(cells[0]?.[1]).toEqual({ named: [1, 0], projects: [0] })
    expect(cells[1]?.[1]).toEqual({ named: [], projects: [] })
    expect(cells[1]?.[2]).toEqual({ named: [], projects: [1] })
  })

  it('should leave out clusters that none of the parks has', () => {
    expect(parkClusterMatrix(data, ['west']).clusters).toEqual(['power', 'chemicals'])
  })
})
