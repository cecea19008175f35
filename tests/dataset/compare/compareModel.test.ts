import { describe, expect, it } from 'vitest'
import { dataOf } from '../../../src/dataset/data.ts'
import type { Indicator, Park } from '../../../src/dataset/schema.ts'
import { MAX_PARKS, togglePark } from '../../../src/dataset/compare/comparedParks.ts'
import { type CompareWish, compareModel, countVerdicts } from '../../../src/dataset/compare/compareModel.ts'
import { readObservation } from '../observation.ts'
import { sample } from '../sample.ts'

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
const wish = (part: Partial<CompareWish> = {}): CompareWish => ({
  parks: [],
  indicator: null,
  conversions: [],
  onlyComparable: false,
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
    const few = compareModel(data, many, wish())
    expect([few.parks, few.isFirstOfMany]).toEqual([many.slice(0, MAX_PARKS), true])
    const cut = compareModel(data, many, wish({ parks: many.toReversed() }))
    expect(cut.parks).toEqual(many.slice(-MAX_PARKS).toReversed())
    expect(cut.beyond).toEqual(many.slice(0, -MAX_PARKS).toReversed())
  })

  it('should keep the order of the choice, and name what the dataset does not hold', () => {
    const { parks, unknown, outside } = compareModel(
      data,
      all,
      wish({ parks: ['p2', 'nowhere', 'p0', 'p7'] }),
    )
    expect({ parks, unknown, outside }).toEqual({
      parks: ['p2', 'p0'],
      unknown: ['nowhere'],
      outside: ['p7'],
    })
  })

  it('should not stand empty where nothing of the choice can be shown', () => {
    const { parks, unknown, outside } = compareModel(data, ['p1', 'p2'], wish({ parks: ['nowhere', 'p0'] }))
    expect([parks, unknown, outside]).toEqual([['p1', 'p2'], ['nowhere'], ['p0']])
  })

  it('should leave out lines that do not compare when asked to, and count them', () => {
    const { shared, single, hidden, chosen } = compareModel(data, all, wish({ onlyComparable: true }))
    expect(shared.map(({ line }) => line.id)).toEqual(['area', 'roads'])
    expect([single, hidden, chosen?.line.id]).toEqual([[], 1, 'roads'])
  })
})

const choice = (parks: string[], choosable: string[]) => ({
  parks,
  choosable,
  outside: [],
  unknown: [],
  beyond: [],
  isFirstOfMany: false,
})

describe('choosing parks', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f']

  it('should put the last chosen last, and leave the default out of links', () => {
    expect(togglePark(choice(['b'], ['a', 'b', 'c']), 'a')).toEqual(['b', 'a'])
    expect(togglePark(choice(['a', 'b'], ['a', 'b', 'c']), 'c')).toEqual([])
    expect(togglePark(choice(['a', 'c'], ['a', 'b', 'c']), 'b')).toEqual(['a', 'c', 'b'])
  })

  it('should keep between one and as many as a page can show', () => {
    expect(togglePark(choice(['a'], six), 'a')).toEqual(['a'])
    expect(togglePark(choice(six.slice(0, MAX_PARKS), six), 'f')).toEqual(six.slice(0, MAX_PARKS))
  })
})

const dollars = dataWith('p0 area park 4 USD A 2018', 'p1 area park 5 CNY A 2018')
const verdictWith = (conversions: CompareWish['conversions']) =>
  compareModel(dollars, all, wish({ conversions })).shared[0]?.comparison.verdict

it('should compare converted figures, with a note', () => {
  expect([verdictWith([]), verdictWith(['currency'])]).toEqual(['not_comparable', 'with_notes'])
})
