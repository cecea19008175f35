import { describe, expect, it } from 'vitest'
import { compareAll } from '../../../src/dataset/compare/comparabilityGroup.ts'
import { readObservation } from '../observation.ts'

const figures = (...lines: string[]) =>
  lines.map((line, at) => readObservation(line, 'measured', `park${at}`))
const compare = (...lines: string[]) => {
  const { verdict, together, apart } = compareAll(figures(...lines))
  return {
    verdict,
    together: together.map(({ park }) => park).join(' '),
    apart: apart.map(({ figure, bars }) => `${figure.park}: ${bars.map(({ code }) => code).join(' ')}`),
  }
}

describe('compareAll', () => {
  it('should keep the park apart that speaks of its county and of another year', () => {
    expect(compare('park 40 count A 2012', 'county 14 count A 2018', 'county 18 count A 2018')).toEqual({
      verdict: 'comparable',
      together: 'park1 park2',
      apart: ['park0: period_years_apart scope_differs'],
    })
  })

  it('should take the larger set even where it needs notes', () => {
    expect(compare('park 4 m A 2018', 'park 5 m A 2018', 'park 6 m A -', 'county 9 m A 2018')).toEqual({
      verdict: 'with_notes',
      together: 'park0 park1 park2',
      apart: ['park3: scope_differs'],
    })
  })

  it('should prefer the set with fewer notes among sets of one size', () => {
    expect(compare('park 4 m A -', 'park 5 m F 2018', 'park 6 m F 2018').together).toBe('park1 park2')
  })

  it('should need every two of a set to agree: neighbours of a neighbour are not neighbours', () => {
    expect(compare('park 1 m A 2016', 'park 2 m A 2017', 'park 3 m A 2018')).toEqual({
      verdict: 'with_notes',
      together: 'park0 park1',
      apart: ['park2: period_years_apart'],
    })
  })

  it('should put nobody together where no two may be compared', () => {
    expect(compare('park 1 m A 2012', 'county 2 m A 2012')).toEqual({
      verdict: 'not_comparable',
      together: '',
      apart: ['park0: scope_differs', 'park1: scope_differs'],
    })
  })

  it('should say when there is one figure or none', () => {
    expect(compare('park 1 m A 2012')).toEqual({ verdict: 'single', together: 'park0', apart: [] })
    expect(compare()).toEqual({ verdict: 'none', together: '', apart: [] })
  })

  it('should name on each reason what the one apart says first', () => {
    const [apart] = compareAll(figures('park 4 m A 2018', 'park 5 m A 2018', 'county 9 m F 2018')).apart
    expect(apart?.bars.map(({ says: [own, others], against }) => [own, others, against.park])).toEqual([
      ['county', 'park', 'park0'],
      ['F', 'A', 'park0'],
    ])
  })
})
