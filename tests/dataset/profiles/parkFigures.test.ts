import { describe, expect, it } from 'vitest'
import { parkFigures } from '../../../src/dataset/profiles/parkFigures.ts'
import { parkPeers } from '../../../src/dataset/profiles/parkPeers.ts'
import { dataWith, observation } from '../build.ts'

const data = dataWith({
  observations: [
    observation('o0', { indicator: 'other:visits' }),
    observation('o1', { indicator: 'firms', value: 30, period: '2018', dims: { stage: 'signed' } }),
    observation('o2', { indicator: 'firms', value: 50, period: '2018' }),
    observation('o3', { indicator: 'firms', value: 60, period: '2018' }),
    observation('o4', { indicator: 'firms', value: 40, period: '2017' }),
    observation('o5', { indicator: 'area' }),
    observation('o6', { park: 'west', indicator: 'firms' }),
    observation('o7', { park: 'west', indicator: 'other:visits' }),
  ],
})
const EAST = [0, 1, 2, 3, 4, 5]

describe('parkFigures', () => {
  it('should stand in the order of groups and of the catalogue, the whole before what narrows it', () => {
    const lines = parkFigures(data, EAST).map(({ group, lines: members }) => [
      group,
      members.map(({ shown }) => shown.id),
    ])
    expect(lines).toEqual([
      ['space', ['o5']],
      ['enterprises', ['o2', 'o1']],
      ['other', ['o0']],
    ])
  })

  it('should lose no figure, and tell which contradict the one shown', () => {
    const firms = parkFigures(data, EAST)[1]?.lines[0]
    expect(firms?.conflicts.map(({ id }) => id)).toEqual(['o3'])
    expect(firms?.others.map(({ id }) => id)).toEqual(['o4'])
  })
})

describe('parkPeers', () => {
  it('should count the indicators of the catalogue that both report', () => {
    expect(parkPeers(data, 'east', 5)).toEqual([{ park: 'west', shared: 1 }])
    expect(parkPeers(data, 'east', 0)).toEqual([])
    expect(parkPeers(data, 'nowhere', 5)).toEqual([])
  })
})
