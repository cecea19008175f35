import { describe, expect, it } from 'vitest'
import { isDated, monthsApart, monthsIn, parsePeriod } from '../../src/dataset/period.ts'

const dated = (notation: string) => {
  const period = parsePeriod(notation)
  if (!isDated(period)) throw new Error(`${notation} has no date`)
  return period
}

describe('parsePeriod', () => {
  it.each([
    ['2012', 'span', 12],
    ['2012-02', 'span', 1],
    ['2012-01/2012-10', 'span', 10],
    ['2013/2018', 'span', 72],
    ['2018-12-18', 'span', 0],
    ['2018-11-01/2018-12', 'span', 2],
    ['asof:2012-12', 'instant', 1],
    ['asof:2012', 'instant', 12],
  ])('%s is an %s of %i months', (notation, kind, months) => {
    expect(dated(notation).kind).toBe(kind)
    expect(monthsIn(dated(notation))).toBe(months)
  })

  it.each(['', '2012-1', 'last year', '2018/2012', '2011/2012/2013', 'asof:'])(
    'should take «%s» for nothing said',
    (notation) => {
      expect(parsePeriod(notation)).toEqual({ kind: 'unknown' })
    },
  )

  it('should tell what the text does not say from 今年 of an undated article', () => {
    expect([parsePeriod(null).kind, parsePeriod('thisyear').kind]).toEqual(['unknown', 'this_year'])
  })
})

describe('monthsApart', () => {
  it('should count from end to end, across a new year', () => {
    expect(monthsApart(dated('asof:2012-12'), dated('asof:2013-01'))).toBe(1)
    expect(monthsApart(dated('2018'), dated('asof:2012-12'))).toBe(72)
  })
})
