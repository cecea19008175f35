import { describe, expect, it } from 'vitest'
import { barFigure } from '../../../src/charts/bars/barFigure.ts'
import { compareAll } from '../../../src/dataset/compare/comparabilityGroup.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { readObservation } from '../../dataset/observation.ts'
import { sample } from '../../dataset/sample.ts'
import { drawFigure } from '../frame.ts'

const observations = [
  readObservation('park 34700 m A 2018', 'roads', 'east'),
  readObservation('county 60000 m F 2018', 'roads', 'west'),
]
const data = dataOf({ ...sample(), observations })
const figure = (overrides: readonly string[] = []) =>
  barFigure(zh, data, { title: '新建道路', comparison: compareAll(observations), overrides })

describe('barFigure', () => {
  it('should walk, tabulate and describe the same figures in the same order', () => {
    const { marks, table, description } = figure()
    const column = table.columns.findIndex(({ isNumber }) => isNumber)
    const cells = table.rows.map((row) => row[column]!)
    expect(cells.map(({ records }) => records)).toEqual(marks.map(({ records }) => records))
    expect(cells.map(({ value, unit }) => [value, unit])).toEqual([
      [34_700, 'm'],
      [60_000, 'm'],
    ])
    for (const [at, { text }] of cells.entries()) {
      expect(marks[at]?.words).toContain(text)
      expect(description).toContain(text)
    }
  })

  it('should say what bars the figures, and what the reader did about it', () => {
    expect(figure().notes.join('')).toContain('不可比')
    expect(figure(['east', 'west']).notes.join('')).toContain('由读者并入')
  })

  it('should write the numbers of footnotes behind the names', async () => {
    const numbers = new Map([[observations[0]!.id, '¹²']])
    expect(drawFigure(figure(), { numbers })).toContain('东¹²')
  })
})
