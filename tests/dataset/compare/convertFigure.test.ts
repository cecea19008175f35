import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/dataset/bounds.ts'
import { comparePair } from '../../../src/dataset/compare/comparability.ts'
import type { ConversionKind, ShownFigure } from '../../../src/dataset/compare/conversion.ts'
import { convertFigure } from '../../../src/dataset/compare/convertFigure.ts'
import { type ParkArea, parkAreas } from '../../../src/dataset/compare/parkAreas.ts'
import { PRICE_TABLE } from '../../../src/dataset/compare/priceTable.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { dataWith, observation } from '../build.ts'
import { readObservation } from '../observation.ts'

const rates = new Map(PRICE_TABLE.years.map(({ year, cnyPerUsd }) => [year, cnyPerUsd]))
const deflators = new Map(PRICE_TABLE.years.map(({ year, gdpDeflator }) => [year, gdpDeflator]))
const rate = (year: number) => rates.get(year) ?? Number.NaN
const deflator = (year: number) => deflators.get(year) ?? Number.NaN
const YEARS = PRICE_TABLE.years.map(({ year }) => year)

const area = (line: string) => readObservation(line, 'planned_area')
const convert = (line: string, wanted: readonly ConversionKind[], north?: ParkArea): ShownFigure =>
  convertFigure(readObservation(line), wanted, {
    prices: PRICE_TABLE,
    areas: new Map(north === undefined ? [] : [['north', north]]),
  })
const amount = ({ value, valueTo, unit, modifier }: ShownFigure | Row<'observations'>) => ({
  value,
  valueTo,
  unit,
  modifier,
})
const refused = ({ conversion }: ShownFigure) => conversion?.refusals.map(({ reason }) => reason)

describe('dollars in yuan', () => {
  it.each(['2018', '2018-01/2018-09', '2018-12-18', 'asof:2018-12'])(
    'should take the average rate of the year, for some of its months too: %s',
    (period) => {
      const dollars = 2e8
      expect(amount(convert(`park ${dollars} USD A ${period}`, ['currency']))).toEqual({
        value: dollars * rate(2018),
        valueTo: null,
        unit: 'CNY',
        modifier: 'exact',
      })
    },
  )

  it('should keep bounds and ranges', () => {
    expect(amount(convert('park 100 USD more_than A 2013', ['currency']))).toMatchObject({
      value: 100 * rate(2013),
      modifier: 'more_than',
    })
    expect(amount(convert('park 20..90 USD A 2013', ['currency']))).toMatchObject({
      value: 20 * rate(2013),
      valueTo: 90 * rate(2013),
    })
  })

  it('should give a range for several years, whose shares nobody knows', () => {
    const over = [2013, 2014, 2015, 2016, 2017, 2018].map(rate)
    const shown = convert('county 100 USD A 2013/2018', ['currency'])
    expect(amount(shown)).toMatchObject({ value: 100 * Math.min(...over), valueTo: 100 * Math.max(...over) })
    const least = convert('county 100 USD more_than A 2013/2018', ['currency'])
    expect(amount(least)).toMatchObject({
      value: 100 * Math.min(...over),
      valueTo: null,
      modifier: 'more_than',
    })
    const most = convert('county 100 USD less_than A 2013/2018', ['currency'])
    expect(amount(most)).toMatchObject({
      value: 100 * Math.max(...over),
      valueTo: null,
      modifier: 'less_than',
    })
  })

  it('should keep the printed figure beside the converted one', () => {
    expect(convert('park 100 USD about A 2013', ['currency']).conversion?.printed).toEqual({
      value: 100,
      valueTo: null,
      unit: 'USD',
      modifier: 'about',
    })
  })

  it.each([
    ['park 100 USD A -', 'period_unknown'],
    ['park 100 USD A thisyear', 'year_unknown'],
    [`park 100 USD A ${Math.max(...YEARS) + 1}`, 'year_outside'],
    [`park 100 USD A ${Math.min(...YEARS) - 1}/${Math.min(...YEARS)}`, 'year_outside'],
    ['park 100 HKD A 2018', 'no_rate'],
  ])('should not be made up: %s', (line, reason) => {
    const shown = convert(line, ['currency'])
    expect(refused(shown)).toEqual([reason])
    expect(amount(shown)).toEqual(amount(readObservation(line)))
  })

  it('should leave yuan, counts and what nobody asked for alone', () => {
    const figures = ['park 5 CNY A 2012', 'park 5 count A 2012'].map((line) => readObservation(line))
    for (const figure of figures)
      expect(convertFigure(figure, ['currency'], { prices: PRICE_TABLE, areas: new Map() })).toBe(figure)
    expect(convert('park 5 USD A 2012', []).conversion).toBeUndefined()
  })
})

describe('constant prices', () => {
  it('should have a base year with an index of 100', () => {
    expect(deflator(PRICE_TABLE.baseYear)).toBe(100)
  })

  it('should take a figure from the prices of its year to those of the base year', () => {
    const { value } = convert('park 75.2 CNY A 2012-01/2012-10', ['prices'])
    expect(value).toBeCloseTo((75.2 * deflator(PRICE_TABLE.baseYear)) / deflator(2012), 10)
  })

  it('should follow the conversion to yuan, and refuse dollars that stayed dollars', () => {
    const { value, conversion } = convert('park 100 USD A 2013', ['prices', 'currency'])
    expect(value).toBeCloseTo((100 * rate(2013) * 100) / deflator(2013), 8)
    expect(conversion?.steps.map(({ kind }) => kind)).toEqual(['currency', 'prices'])
    expect(refused(convert('park 100 USD A 2013', ['prices']))).toEqual(['foreign_prices'])
  })

  it('should say nothing of a count', () => {
    expect(convert('park 12 count A 2013', ['prices']).conversion).toBeUndefined()
  })
})

describe('figures per km²', () => {
  it('should be divided by the planned area, which leads to its own sentence', () => {
    const planned = area('park 20000000 m2 A asof:2012-12')
    const shown = convert('park 50 count A 2012', ['area'], planned)
    expect(shown.value).toBeCloseTo(50 / 20, 10)
    expect(shown.conversion?.steps).toMatchObject([{ kind: 'area', area: { id: planned.id } }])
  })

  it.each([
    // More than 50 over at most 20; between 50 and 60 over more than 20; 50 over 10 to 20; 50 over about 20.
    ['50 count more_than', '20000000 m2 at_most', { value: 2.5, valueTo: null, modifier: 'more_than' }],
    ['50..60 count', '20000000 m2 more_than', { value: 3, valueTo: null, modifier: 'less_than' }],
    ['50 count', '10000000..20000000 m2', { value: 2.5, valueTo: 5, modifier: 'exact' }],
    ['50 count', '20000000 m2 about', { value: 2.5, valueTo: null, modifier: 'about' }],
  ])('should stay bounds: %s over %s', (figure, planned, expected) => {
    const shown = convert(`park ${figure} A 2012`, ['area'], area(`park ${planned} A asof:2012`))
    expect(amount(shown)).toMatchObject(expected)
  })

  it.each([
    ['county 50 count A 2012', area('park 2 m2 A 2012'), 'not_park'],
    ['subpark:East 50 count A 2012', area('park 2 m2 A 2012'), 'not_park'],
    ['park 50 count A 2012', undefined, 'area_unknown'],
    ['park 50 count A 2012', 'disputed' as const, 'area_disputed'],
    ['park 50 count more_than A 2012', area('park 2 m2 more_than A 2012'), 'open_bounds'],
  ])('should not be made up: %s', (line, planned, reason) => {
    expect(refused(convert(line, ['area'], planned))).toEqual([reason])
  })

  it('should not be told of shares and areas', () => {
    const planned = area('park 2 m2 A 2012')
    for (const unit of ['percent', 'm2', 'V'])
      expect(convert(`park 50 ${unit} A 2012`, ['area'], planned).conversion).toBeUndefined()
  })
})

const planned = (id: string, more: Partial<Row<'observations'>>) =>
  observation(id, { indicator: 'planned_area', unit: 'm2', period: 'asof:2018-12', ...more })

describe('the area of a park', () => {
  it('should be its own, of today, and undisputed', () => {
    const data = dataWith({
      observations: [
        planned('former', { value: 1e6, dims: { previous: true } }),
        planned('whole', { value: 2e6 }),
        planned('part', { value: 3e6, subject: 'subpark:甲' }),
        planned('one', { park: 'west', value: 4e6 }),
        planned('other', { park: 'west', value: 5e6 }),
      ],
    })
    const areas = parkAreas(data)
    expect(areas.get('east')).toMatchObject({ id: 'whole' })
    expect(areas.get('west')).toBe('disputed')
  })
})

const codeOf = (a: ShownFigure, b: ShownFigure) => {
  const [unit] = comparePair(a, b).reasons
  return `${unit?.verdict} ${unit?.code}`
}

describe('comparing what was converted', () => {
  it('should compare dollars with yuan, with a note', () => {
    const yuan = convert('park 5 CNY A 2018', ['currency'])
    expect(codeOf(readObservation('park 5 USD A 2018'), yuan)).toBe('not_comparable unit_currency')
    expect(codeOf(convert('park 5 USD A 2018', ['currency']), yuan)).toBe('with_notes unit_converted')
  })

  it('should bar prices of two bases, and a density beside a total', () => {
    const [dated, undated] = ['2018', '-'].map((period) => convert(`park 5 CNY A ${period}`, ['prices']))
    expect(codeOf(dated as ShownFigure, undated as ShownFigure)).toBe('not_comparable unit_prices')
    const dense = convert('park 5 count A 2018', ['area'], area('park 2 m2 A 2018'))
    expect(codeOf(dense, convert('park 5 count A 2018', ['area']))).toBe('not_comparable unit_per_area')
  })

  it('should still see a range in a figure of several years', () => {
    const shown = convert('county 100 USD A 2013/2018', ['currency'])
    expect(boundsOf(shown).shape).toBe('range')
    const yuan = readObservation('county 900 CNY A 2013/2018')
    expect(comparePair(shown, yuan).reasons.map(({ code }) => code)).toContain('definition_range')
  })
})
