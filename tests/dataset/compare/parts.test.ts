import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/dataset/compare/parts.ts'
import { readObservation } from '../observation.ts'

const read = (text: string) =>
  partsOf(
    text
      .trim()
      .split('\n')
      .map((line, at) => readObservation(line, 'projects', 'east', at)),
  )
/** `axis: part part of whole`, or the reason. */
const told = (text: string): string => {
  const found = read(text)
  if (typeof found === 'string') return found
  const whole = found.whole ? ` of ${found.whole.value}` : ''
  return `${found.axis}: ${found.parts.map(({ value }) => value).join(' ')}${whole}`
}

describe('partsOf', () => {
  it.each([
    [
      'states at a date, in the order of stages',
      `park 4 count A asof:2013-01 stage=operating
       park 13 count A asof:2013-01 stage=negotiating
       park 15 count A asof:2013-01 stage=under_construction`,
      'stage: 13 15 4',
    ],
    [
      'bands of size, with the whole that the text gives',
      `park 160 count A asof:2013-01 stage=any
       park 16 count A asof:2013-01 stage=any min=1000000000
       park 58 count A asof:2013-01 stage=any min=100000000 max=500000000
       park 16 count A asof:2013-01 stage=any min=500000000 max=1000000000`,
      'threshold: 58 16 16 of 160',
    ],
    [
      'parts of the park',
      `subpark:北 6 count A asof:2013-01
       subpark:南 3 count A asof:2013-01
       park 20 count A asof:2013-01`,
      'subpark: 6 3 of 20',
    ],
  ])('should take %s for parts', (_, text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    [
      'stages that one project passes one after the other',
      `park 19 count A asof:2012-12 stage=signed
       park 6 count A asof:2012-12 stage=landed`,
      'double_counting',
    ],
    [
      'what started and what was completed in one year',
      `park 8 count A 2012 stage=operating
       park 29 count A 2012 stage=under_construction`,
      'double_counting',
    ],
    [
      'thresholds that include one another',
      `park 33 count A 2012 stage=started min=100000000
       park 8 count A 2012 stage=started min=500000000`,
      'double_counting',
    ],
    [
      'parts that are more than the whole',
      `park 10 count A asof:2013-01
       park 9 count A asof:2013-01 stage=operating
       park 8 count A asof:2013-01 stage=negotiating`,
      'double_counting',
    ],
    [
      'a part of which only a bound is known',
      `park 30 count more_than A asof:2012-12 stage=intended
       park 4 count A asof:2012-12 stage=operating`,
      'bounds',
    ],
    [
      'a part of the county beside one of the park',
      `county 30 count A asof:2012-12 stage=intended
       park 4 count A asof:2012-12 stage=operating`,
      'scope',
    ],
    [
      'parts of two dates',
      `park 30 count A asof:2012-12 stage=intended
       park 4 count A asof:2013-12 stage=operating`,
      'period',
    ],
    [
      'a plan on top of what is there',
      `park 30 count F asof:2012-12 stage=intended
       park 4 count A asof:2012-12 stage=operating`,
      'status',
    ],
    [
      'shares',
      `subpark:北 60 percent A 2012
       subpark:南 30 percent A 2012`,
      'share',
    ],
    ['one figure', 'park 30 count A asof:2012-12 stage=intended', 'one_figure'],
    [
      'an old figure beside its successor',
      `park 30 count A asof:2012-12 stage=intended previous
       park 4 count A asof:2012-12 stage=operating`,
      'one_figure',
    ],
  ])('should not stack %s', (_, text, reason) => {
    expect(told(text)).toBe(reason)
  })
})
