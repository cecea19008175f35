import { describe, expect, it } from 'vitest'
import {
  companionsOf,
  indicatorFigures,
  partnersOf,
  proposeFamilies,
} from '../../src/charts/proposeFamilies.ts'
import { comparedLine } from './compared.ts'

const parks = ['east', 'west', 'bare']
const roads = comparedLine('roads', 'east: park 3 m A 2018\nwest: park 5 m A 2018\nbare: county 6 m F 2018')
const firms = comparedLine(
  'firms',
  'east: park 3 count A asof:2018\nwest: park 5 count A asof:2018\nbare: park 6 count A asof:2018',
)
const alone = comparedLine('alone', 'east: park 3 t A 2018')
const twice = comparedLine('twice', 'east: park 3 t A 2018\neast: park 2 t A 2017')
const states = comparedLine(
  'states',
  'east: park 3 count A asof:2018 stage=operating\neast: park 5 count A asof:2018 stage=negotiating',
)
const withheld = (chosen: typeof roads, ...others: (typeof roads)[]) =>
  Object.fromEntries(
    proposeFamilies({ chosen, parks, lines: [chosen, ...others] }).map((item) => [
      item.family,
      item.withheld,
    ]),
  )

describe('proposeFamilies', () => {
  it('should always offer bars, and withhold all else of one figure of one park, with the reason', () => {
    expect(withheld(alone)).toEqual({
      bars: null,
      grouped: 'one_each',
      stacked: 'one_figure',
      dots: 'one_park',
      scatter: 'few_points',
      heat: 'one_line',
    })
  })

  it('should offer a matrix and a scatter where two lines share three parks', () => {
    expect(withheld(roads, firms)).toMatchObject({ dots: null, scatter: null, heat: null })
  })

  it('should offer groups for a park with several figures, or beside another line of the unit', () => {
    expect(withheld(twice).grouped).toBeNull()
    expect(withheld(alone, twice).grouped).toBeNull()
    expect(withheld(alone, firms).grouped).toBe('one_each')
  })

  it('should offer a stack for parts, and say otherwise what is wrong with them', () => {
    expect(withheld(states).stacked).toBeNull()
    const signed = comparedLine(
      'signed',
      'east: park 9 count A asof:2018 stage=signed\neast: park 5 count A asof:2018 stage=landed',
    )
    expect(withheld(signed).stacked).toBe('double_counting')
  })
})

describe('the second line', () => {
  it('should be one with most points that may be compared first', () => {
    const plans = comparedLine(
      'plans',
      'east: park 3 m F 2018\nwest: county 5 m A 2018\nbare: park 6 m E 2012',
    )
    expect(partnersOf(roads, [roads, plans, firms, alone]).map(({ line }) => line.id)).toEqual([
      'firms',
      'plans',
    ])
  })

  it('should be of the same unit and of some of the same parks beside bars', () => {
    expect(companionsOf(alone, [alone, roads, twice, firms]).map(({ line }) => line.id)).toEqual(['twice'])
  })
})

it('should gather all figures of an indicator, conflicting and older ones too, in the order of the parks', () => {
  const held = indicatorFigures({ chosen: twice, parks: ['west', 'east'], lines: [roads, twice] })
  expect([...held].map(([park, figures]) => [park, figures.map(({ value }) => value)])).toEqual([
    ['east', [3, 2]],
  ])
})
