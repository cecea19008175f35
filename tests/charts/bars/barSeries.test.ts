import { describe, expect, it } from 'vitest'
import { barRows } from '../../../src/charts/bars/barRows.ts'
import { barSeries } from '../../../src/charts/bars/barSeries.ts'
import { compareAll } from '../../../src/dataset/compare/comparabilityGroup.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { en } from '../../../src/i18n/en/index.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { readObservation } from '../../dataset/observation.ts'
import { sample } from '../../dataset/sample.ts'

const data = dataOf(sample())
const [east, west] = ['east', 'west'].map((park) => (line: string) => readObservation(line, 'roads', park))

const seriesOf = (messages: typeof zh, figures: Parameters<typeof compareAll>[0], overrides: string[] = []) =>
  barSeries(messages, data, 'roads', barRows(compareAll(figures), overrides))

describe('barSeries', () => {
  it('should tell all figures in the scale of the largest', () => {
    const { unit, marks } = seriesOf(zh, [east!('park 34700 m A 2018'), west!('park 800 m A 2018')])
    expect(unit).toBe('公里')
    expect(marks.map(({ value, figure }) => [value, figure])).toEqual([
      ['34.7', '34.7\u00a0公里'],
      ['0.8', '800\u00a0米'],
    ])
  })

  it('should use the units of the language', () => {
    const figures = [east!('park 4000000000 CNY A 2018'), west!('park 180000000 CNY A 2018')]
    expect(seriesOf(zh, figures).marks.map(({ value }) => value)).toEqual(['40', '1.8'])
    const english = seriesOf(en, figures)
    expect([english.unit, ...english.marks.map(({ value }) => value)]).toEqual(['B CNY', '4', '0.18'])
  })

  it('should tell bounds and ranges as such', () => {
    const { marks } = seriesOf(zh, [
      east!('park 50000 m more_than A 2018'),
      west!('park 20000..30000 m about A 2018'),
    ])
    expect(
      marks.map(({ value, shape, low, high }) => [value.replaceAll('\u2060', ''), shape, low, high]),
    ).toEqual([
      ['>50', 'lower', 50, 50],
      ['≈20—30', 'range', 20, 30],
    ])
  })

  it('should take a figure in another currency off the scale, with its own unit', () => {
    const { marks } = seriesOf(zh, [east!('park 600000000 USD A 2018'), west!('park 2000000000 CNY A 2018')])
    expect(marks.map(({ onScale, value }) => [onScale, value])).toEqual([
      [true, '6'],
      [false, '20\u00a0亿元'],
    ])
  })
})

describe('barRows', () => {
  const figures = [east!('park 4 m A 2018'), west!('county 5 m A 2018')]
  const placed = (overrides: string[]) =>
    barRows(compareAll(figures), overrides).map(({ figure, place }) => `${figure.park} ${place}`)

  it('should draw a park among the others only where the reader says so, and mark it', () => {
    expect(placed([])).toEqual(['east apart', 'west apart'])
    expect(placed(['west'])).toEqual(['west override', 'east apart'])
  })

  it('should heed no override of a park that may be compared', () => {
    const same = [east!('park 4 m A 2018'), west!('park 5 m A 2018')]
    expect(barRows(compareAll(same), ['west']).map(({ place }) => place)).toEqual(['together', 'together'])
  })
})
