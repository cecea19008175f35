import { describe, expect, it } from 'vitest'
import { figuresByPark, linesByPark } from '../../../src/charts/bars/groupedRows.ts'
import type { BarRow } from '../../../src/charts/bars/barRows.ts'
import { comparedLine } from '../compared.ts'

const words = { formerly: '调整前', elsewhere: '另处作' }
const told = (rows: readonly BarRow[]) =>
  rows.map(({ figure, place, isHead, about }) =>
    [figure.park, figure.value, place, isHead === false ? '' : 'head', about ?? ''].join(' ').trimEnd(),
  )

const area = comparedLine(
  'area',
  `east: park 19 m2 A asof:2012-12
   east: park 16 m2 A - previous
   west: park 23 m2 A asof:2013-01
   west: park 22 m2 A asof:2013-01`,
)

describe('figuresByPark', () => {
  it('should stand all figures of a park together, pale what may not be compared with the other parks', () => {
    expect(told(figuresByPark(area, [], words))).toEqual([
      'east 19 together head',
      'east 16 apart  调整前',
      'west 22 together head',
      'west 23 together  另处作',
    ])
  })

  it('should compare the figures of a park alone with its own first', () => {
    const one = comparedLine('area', 'east: park 19 m2 A asof:2012-12\neast: county 90 m2 A asof:2012-12')
    expect(told(figuresByPark(one, [], words))).toEqual(['east 19 together head', 'east 90 apart'])
  })
})

describe('linesByPark', () => {
  it('should stand the lines under each park, a park with one of them too, and name the park once', () => {
    const built = comparedLine('built', 'west: park 9 m2 A asof:2013-01\nbare: park 4 m2 A asof:2013-01')
    const lines = [
      { title: '规划', compared: area },
      { title: '建成', compared: built },
    ]
    expect(told(linesByPark(lines, []))).toEqual([
      'east 19 together head 规划',
      'west 22 together head 规划',
      'west 9 together  建成',
      'bare 4 together head 建成',
    ])
  })
})
