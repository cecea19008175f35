import { describe, expect, it } from 'vitest'
import { headline, partFigures } from '../../../src/dataset/compare/headline.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { dataWith, observation } from '../build.ts'

const chosen = (rows: Partial<Row<'observations'>>[]) => {
  const observations = rows.map((row, at) => observation(`${at}`, row))
  return headline(dataWith({ observations }), 'east', ['area', 'firms'])?.shown.id ?? null
}

describe('the headline figure of a park', () => {
  it('should be the latest of the whole park', () => {
    expect(chosen([{ period: 'asof:2012-11' }, { period: 'asof:2012-12' }])).toBe('1')
  })

  it('should prefer the park to the county, and the county to nothing', () => {
    expect(chosen([{ subject: 'county', period: '2018' }, { period: '2012' }])).toBe('1')
    expect(chosen([{ subject: 'county' }])).toBe('0')
  })

  it('should turn to the next indicator only when the first has none', () => {
    expect(chosen([{ indicator: 'firms' }, { indicator: 'area' }])).toBe('1')
    expect(chosen([{ indicator: 'firms' }])).toBe('0')
  })

  it.each<Partial<Row<'observations'>>>([
    { subject: 'subpark:北区' },
    { dims: { previous: true } },
    { dims: { minInvestment: 1e8 } },
    { dims: { stage: 'signed' } },
    { park: 'west' },
  ])('should not let %o stand for the park', (row) => {
    expect(chosen([row])).toBeNull()
  })
})

describe('figures of parts of a park', () => {
  it('should be those of sub-parks, groups and firms', () => {
    const subjects = ['park', 'county', 'subpark:北区', 'org:某厂']
    const observations = subjects.map((subject, at) => observation(`${at}`, { subject }))
    const parts = partFigures(dataWith({ observations }), 'east', ['area'])
    expect(parts.map(({ id }) => id)).toEqual(['2', '3'])
  })
})
