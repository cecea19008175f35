import { describe, expect, it } from 'vitest'
import { pickFigure } from '../../../src/dataset/compare/comparabilityFigure.ts'
import type { Observation } from '../../../src/dataset/schema.ts'
import { readObservation } from '../observation.ts'

const lineOf = ({ id }: Observation) => id.replace('north-', '')
/** Figures of one park, in the order of the article. */
const pick = (...lines: string[]) => {
  const figures = lines.map((line, at) => readObservation(line, 'measured', 'north', at))
  const picked = pickFigure(figures)
  return (
    picked && {
      shown: lineOf(picked.shown),
      conflicts: picked.conflicts.map(lineOf),
      others: picked.others.map(lineOf),
    }
  )
}

describe('pickFigure', () => {
  it.each([
    ['the new area, not the one it replaced', 'park 20 m2 A asof:2012-12', 'park 16 m2 A - previous'],
    ['the park, not its county', 'park 40 count A 2012', 'county 90 count A 2018'],
    ['the county, not a group of projects', 'county 90 count A 2018', 'group:磨具 9 count A 2018'],
    ['what was done, not what is planned', 'park 30 m A 2017', 'park 60 m F 2018'],
    ['the estimate, not the plan', 'park 30 m E 2017', 'park 60 m F 2018'],
    ['the latest', 'park 30 m A 2018', 'park 60 m A 2017'],
    ['the dated', 'park 30 m A 2011', 'park 60 m A -'],
  ])('should show %s', (_, shown, other) => {
    expect(pick(shown, other)?.shown).toBe(shown)
    expect(pick(other, shown)?.shown).toBe(shown)
  })

  it('should show what the article says last, and keep the contradiction in sight', () => {
    expect(pick('park 2 count A asof:2013-01', 'park 3 count A asof:2013-01')).toEqual({
      shown: 'park 3 count A asof:2013-01',
      conflicts: ['park 2 count A asof:2013-01'],
      others: [],
    })
  })

  it.each([
    ['growth', 'park 3 count A asof:2018-12', 'park 2 count A asof:2013-01'],
    ['a bound that the other keeps', 'park 3 count A asof:2018-12', 'park 2 count more_than A asof:2018-12'],
    ['two parts of a park', 'subpark:北 6 count A asof:2018-12', 'subpark:南 3 count A asof:2018-12'],
    ['the same number twice', 'park 3 count A asof:2018-12', 'park 3 count A asof:2018-12 stage=operating'],
  ])('should take %s for no contradiction', (_, a, b) => {
    expect(pick(a, b)?.conflicts).toEqual([])
    expect(pick(a, b)?.others).toHaveLength(1)
  })

  it('should have nothing to show of a park that says nothing', () => {
    expect(pickFigure([])).toBeNull()
  })
})
