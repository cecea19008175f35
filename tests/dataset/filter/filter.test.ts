import { describe, expect, it } from 'vitest'
import { dataOf } from '../../../src/dataset/data.ts'
import { type Filter, NO_FILTER } from '../../../src/dataset/filter/facets.ts'
import { select } from '../../../src/dataset/filter/filter.ts'
import { dataWith, investment, observation, park, parkCluster } from '../build.ts'
import { sample } from '../sample.ts'

const data = dataOf(sample())
const chosen = (filter: Partial<Filter>, from = data) => select(from, { ...NO_FILTER, ...filter })
const projects = (filter: Partial<Filter>, from = data) => [...chosen(filter, from).investments]
const figures = (filter: Partial<Filter>, from = data) => [...chosen(filter, from).observations]

describe('the cluster filter', () => {
  it('should let everything through when nothing is chosen', () => {
    expect(projects({ match: 'all' })).toEqual([0, 1, 2, 3])
    expect(chosen({}).parks).toEqual(['east', 'west', 'bare'])
  })

  it('should keep projects with any of the clusters, or with all of them', () => {
    expect(projects({ clusters: ['paper', 'chemicals'], match: 'any' })).toEqual([0, 1, 2])
    expect(projects({ clusters: ['paper', 'chemicals'], match: 'all' })).toEqual([1])
  })

  it('should count what the text gives a park as well as its projects', () => {
    // West has paper by its text only, chemicals by a project only.
    expect(chosen({ clusters: ['paper', 'chemicals'], match: 'all' }).parks).toEqual(['east', 'west'])
    expect(chosen({ clusters: ['power'] }).parks).toEqual([])
  })

  it('should find nothing for a cluster that no row has, in either mode', () => {
    expect(projects({ clusters: ['power', 'paper'], match: 'all' })).toEqual([])
    expect(projects({ clusters: ['unheard-of'] })).toEqual([])
  })

  it('should keep the figures of a park, and of those of one cluster only those of a chosen one', () => {
    const told = dataWith({
      parkClusters: [parkCluster('c', { park: 'east', cluster: 'paper' })],
      observations: [
        observation('whole'),
        observation('paper', { dims: { cluster: 'paper' } }),
        observation('power', { dims: { cluster: 'power' } }),
        observation('elsewhere', { park: 'west' }),
      ],
    })
    expect(figures({ clusters: ['paper'] }, told)).toEqual([0, 1])
  })
})

const varied = dataWith({
  parks: [park('east', { provinceZh: '甲省' }), park('west')],
  investments: [
    investment('0', { stage: 'signed', period: '2012' }),
    investment('1', { park: 'west', period: '2012-11/2013-02' }),
  ],
  observations: [
    observation('0', { obsStatus: 'E', subject: 'county', period: 'asof:2012-12' }),
    observation('1', { park: 'west', subject: 'subpark:北区', period: 'thisyear' }),
    observation('2', { obsStatus: 'F', subject: 'group:骨干', period: '2011/2013' }),
  ],
})

describe('the other facets', () => {
  it('should narrow everything by the province of the park, one that is not told too', () => {
    expect(chosen({ provinces: ['甲省'] }, varied)).toMatchObject({
      parks: ['east'],
      investments: new Uint32Array([0]),
      observations: new Uint32Array([0, 2]),
    })
    expect(chosen({ provinces: ['unknown'] }, varied).parks).toEqual(['west'])
  })

  it('should narrow projects alone by stage', () => {
    expect(projects({ stages: ['signed'] }, varied)).toEqual([0])
    expect(projects({ stages: ['unknown'] }, varied)).toEqual([1])
    expect(figures({ stages: ['signed'] }, varied)).toEqual([0, 1, 2])
    expect(chosen({ stages: ['operating'] }, varied).parks).toEqual(['east', 'west'])
  })

  it('should narrow figures alone by status and by whom they are about', () => {
    expect(figures({ statuses: ['E', 'F'] }, varied)).toEqual([0, 2])
    expect(figures({ scopes: ['county'] }, varied)).toEqual([0])
    expect(figures({ scopes: ['part'] }, varied)).toEqual([1, 2])
    expect(projects({ statuses: ['E'], scopes: ['park'] }, varied)).toEqual([0, 1])
  })

  it('should take a period for every year that it touches, and 今年 for an unknown one', () => {
    expect(figures({ years: ['2012'] }, varied)).toEqual([0, 2])
    expect(projects({ years: ['2013'] }, varied)).toEqual([1])
    expect(figures({ years: ['unknown'] }, varied)).toEqual([1])
  })

  it('should ask for all facets together', () => {
    expect(figures({ years: ['2012'], statuses: ['F'], provinces: ['甲省'] }, varied)).toEqual([2])
  })
})

describe('the range of amounts', () => {
  const amounts = dataWith({
    investments: [
      investment('0 5', { amount: 5, unit: 'CNY', modifier: 'exact', amountKind: 'total' }),
      investment('1 >8', { amount: 8, unit: 'CNY', modifier: 'more_than', amountKind: 'total' }),
      investment('2 >10', { amount: 10, unit: 'CNY', modifier: 'more_than', amountKind: 'phase' }),
      investment('3 8-12', { amount: 8, amountTo: 12, unit: 'CNY', modifier: 'exact', amountKind: 'total' }),
      investment('4 <=10', { amount: 10, unit: 'CNY', modifier: 'at_most', amountKind: 'total' }),
      investment('5 output', { amount: 9, unit: 'CNY', modifier: 'exact', amountKind: 'annual_output' }),
      investment('6 dollars', { amount: 9, unit: 'USD', modifier: 'exact', amountKind: 'total' }),
      investment('7 none'),
    ],
  })
  const within = (
    min: number | null,
    max: number | null,
    more: { maybe?: boolean; unknown?: boolean } = {},
  ) => projects({ amount: { min, max, maybe: false, unknown: false, ...more } }, amounts)

  it('should keep what lies in the range whatever the text leaves open', () => {
    expect(within(10, null)).toEqual([2])
    expect(within(null, 10)).toEqual([0, 4])
    expect(within(8, 12)).toEqual([3])
  })

  it('should keep what may lie in it where the reader asks for that', () => {
    expect(within(10, null, { maybe: true })).toEqual([1, 2, 3, 4])
    // More than 10 is not up to 10.
    expect(within(5, 10, { maybe: true })).toEqual([0, 1, 3, 4])
  })

  it('should hold an annual output, another currency and no amount for unknown', () => {
    expect(within(null, null, { unknown: true })).toEqual([5, 6, 7])
    expect(within(10, null, { unknown: true })).toEqual([2, 5, 6, 7])
    expect(within(null, null)).toHaveLength(8)
  })
})
