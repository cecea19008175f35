import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import type { Indicator, Park } from '../../src/dataset/schema.ts'
import { compareModel, countVerdicts, MAX_PARKS } from '../../src/views/compare/compareModel.ts'
import { readObservation } from '../dataset/observation.ts'
import { sample } from '../dataset/sample.ts'

const [first] = sample().parks
const PARKS = Array.from({ length: 10 }, (_, at): Park => Object.assign({}, first, { id: `p${at}` }))
const indicator = (id: string): Indicator => ({
  id,
  zh: id,
  en: id,
  unit: 'm',
  group: 'space',
  kind: 'stock',
})
const INDICATORS = ['area', 'roads', 'firms'].map(indicator)

/** `p1 roads park 4 m A 2018` each. */
function dataWith(...lines: string[]) {
  const observations = lines.map((line) => {
    const [park = '', of = '', ...rest] = line.split(' ')
    return readObservation(rest.join(' '), of, park)
  })
  return dataOf({ ...sample(), parks: PARKS, indicators: INDICATORS, observations })
}
const data = dataWith(
  'p0 area park 4 m2 A asof:2012-12',
  'p1 area park 5 m2 A asof:2018-12',
  'p0 roads park 4 m A 2018',
  'p1 roads park 5 m A 2018',
  'p2 roads county 5 m A 2018',
  'p2 firms park 7 count A asof:2018-12',
)
const all = ['p0', 'p1', 'p2']
const wish = (part: { parks?: string[]; indicator?: string } = {}) => ({
  parks: [],
  indicator: null,
  ...part,
})

describe('compareModel', () => {
  it('should propose the line with the most comparable parks, of equals the better verdict', () => {
    const { chosen, shared, single } = compareModel(data, all, wish())
    expect(chosen?.line.id).toBe('roads')
    expect(chosen?.comparison.verdict).toBe('comparable')
    expect(shared.map(({ line }) => line.id)).toEqual(['area', 'roads'])
    expect(single.map(({ line }) => line.id)).toEqual(['firms'])
    expect(countVerdicts(shared)).toEqual({ comparable: 1, with_notes: 1, not_comparable: 0 })
  })

  it('should show the line of the address, and say when there is none', () => {
    expect(compareModel(data, all, wish({ indicator: 'area' })).chosen?.line.id).toBe('area')
    const lost = compareModel(data, all, wish({ indicator: 'gone' }))
    expect([lost.chosen?.line.id, lost.unknownLine]).toEqual(['roads', 'gone'])
  })

  it('should compare only parks that are chosen and pass the filter, and name the others', () => {
    const { parks, outside, shared } = compareModel(data, ['p1', 'p2'], wish({ parks: ['p0', 'p1', 'p2'] }))
    expect([parks, outside]).toEqual([['p1', 'p2'], ['p0']])
    expect(shared.map(({ line }) => line.id)).toEqual(['roads'])
  })

  it('should keep a line of one park on the chart when the reader asked for it', () => {
    expect(compareModel(data, all, wish({ indicator: 'firms' })).chosen?.comparison.verdict).toBe('single')
  })

  it('should have nothing to show where no park passes', () => {
    expect(compareModel(data, [], wish())).toMatchObject({ parks: [], shared: [], single: [], chosen: null })
  })

  it('should compare no more parks than a page can show', () => {
    const many = PARKS.map(({ id }) => id)
    const cut = compareModel(data, many, wish())
    expect([cut.parks.length, cut.isCut]).toEqual([MAX_PARKS, true])
  })
})
