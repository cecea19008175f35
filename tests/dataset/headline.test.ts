import { describe, expect, it } from 'vitest'
import { headline, partFigures } from '../../src/dataset/headline.ts'
import type { Observation } from '../../src/dataset/schema.ts'
import { dataWith, observation } from './build.ts'

const chosen = (rows: Partial<Observation>[], indicators = ['area', 'firms']) =>
  headline(dataWith({ observations: rows.map((row, at) => observation(`${at}`, row)) }), 'east', indicators)

describe('the headline figure of a park', () => {
  it('should be the latest of the whole park', () => {
    const rows = [{ period: 'asof:2012-11' }, { period: 'asof:2012-12' }, { period: '2011-01/2011-10' }]
    expect(chosen(rows)).toBe(1)
  })

  it('should prefer the park to the county, and the county to nothing', () => {
    expect(chosen([{ subject: 'county', period: '2018' }, { period: '2012' }])).toBe(1)
    expect(chosen([{ subject: 'county' }])).toBe(0)
  })

  it('should prefer what is to what is planned', () => {
    expect(chosen([{ obsStatus: 'F', period: '2020' }, { period: '2012' }])).toBe(1)
  })

  it('should turn to the next indicator only when the first has none', () => {
    expect(chosen([{ indicator: 'firms' }, { indicator: 'area' }])).toBe(1)
    expect(chosen([{ indicator: 'firms' }])).toBe(0)
  })

  it.each<Partial<Observation>>([
    { subject: 'subpark:北区' },
    { dims: { previous: true } },
    { dims: { minInvestment: 1e8 } },
    { dims: { stage: 'signed' } },
    { park: 'west' },
  ])('should not let %o stand for the park', (row) => {
    expect(chosen([row])).toBe(-1)
  })
})

describe('figures of parts of a park', () => {
  it('should be those of sub-parks, groups and firms', () => {
    const subjects = ['park', 'county', 'subpark:北区', 'org:某厂']
    const observations = subjects.map((subject, at) => observation(`${at}`, { subject }))
    expect(partFigures(dataWith({ observations }), 'east', ['area'])).toEqual([2, 3])
  })
})
