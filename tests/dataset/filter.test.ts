import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import {
  type ClusterFilter,
  clusterCounts,
  investmentsMatching,
  parksMatching,
} from '../../src/dataset/filter.ts'
import { sample } from './sample.ts'

const data = dataOf(sample())
const rows = (filter: ClusterFilter) => [...investmentsMatching(data, filter)]

describe('the cluster filter', () => {
  it('should let everything through when nothing is chosen', () => {
    expect(rows({ clusters: [], match: 'all' })).toEqual([0, 1, 2, 3])
    expect(parksMatching(data, { clusters: [], match: 'any' })).toEqual(['east', 'west', 'bare'])
  })

  it('should keep projects with any of the clusters, or with all of them', () => {
    expect(rows({ clusters: ['paper', 'chemicals'], match: 'any' })).toEqual([0, 1, 2])
    expect(rows({ clusters: ['paper', 'chemicals'], match: 'all' })).toEqual([1])
  })

  it('should count what the text gives a park as well as its projects', () => {
    // West has paper by its text only, chemicals by a project only.
    expect(parksMatching(data, { clusters: ['paper', 'chemicals'], match: 'all' })).toEqual(['east', 'west'])
    expect(parksMatching(data, { clusters: ['power'], match: 'any' })).toEqual([])
  })

  it('should find nothing for a cluster that no row has, in either mode', () => {
    expect(rows({ clusters: ['power', 'paper'], match: 'all' })).toEqual([])
    expect(rows({ clusters: ['unheard-of'], match: 'any' })).toEqual([])
  })

  it('should list the clusters that occur, with their projects and parks', () => {
    expect(clusterCounts(data)).toEqual([
      { cluster: 'paper', projects: 2, parks: 2 },
      { cluster: 'chemicals', projects: 2, parks: 2 },
    ])
  })
})
