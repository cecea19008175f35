import { describe, expect, it } from 'vitest'
import { clusterProfiles, type Shown } from '../../../src/dataset/profiles/clusterProfiles.ts'
import { dataWith, investment, parkCluster } from '../build.ts'

const data = dataWith({
  investments: [
    investment('i0', { clusters: ['chemicals', 'paper'] }),
    investment('i1', { park: 'west', clusters: ['chemicals'] }),
    investment('i2', { park: 'west' }),
  ],
  parkClusters: [
    parkCluster('c0', { cluster: 'chemicals', role: 'zone' }),
    parkCluster('c1', { park: 'west', cluster: 'chemicals', role: 'mentioned' }),
    parkCluster('c2', { park: 'west', cluster: 'chemicals', role: 'leading' }),
    parkCluster('c3', { cluster: 'paper' }),
  ],
})
const ALL: Shown = { clusters: [], parks: ['east', 'west'], investments: [0, 1, 2] }
const profiles = (shown: Partial<Shown> = {}) => clusterProfiles(data, { ...ALL, ...shown })

describe('clusterProfiles', () => {
  it('should hold every cluster that occurs, most projects first, and none that does not', () => {
    expect(profiles().map(({ cluster, projects }) => [cluster, projects])).toEqual([
      ['chemicals', [0, 1]],
      ['paper', [0]],
    ])
  })

  it('should put the park of the strongest role first, and in it the strongest role', () => {
    expect(profiles()[0]?.parks).toEqual([
      { park: 'west', named: [2, 1], projects: [1] },
      { park: 'east', named: [0], projects: [0] },
    ])
  })

  it('should obey the filter: its parks, its projects, its clusters', () => {
    expect(profiles({ clusters: ['paper'] }).map(({ cluster }) => cluster)).toEqual(['paper'])
    expect(profiles({ parks: ['east'], investments: [0] })[0]?.parks.map(({ park }) => park)).toEqual([
      'east',
    ])
    expect(profiles({ parks: [], investments: [] })).toEqual([])
  })
})
