import { describe, expect, it } from 'vitest'
import { barNotes } from '../../../src/charts/bars/barNotes.ts'
import { compareAll } from '../../../src/dataset/compare/comparabilityGroup.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { readObservation } from '../../dataset/observation.ts'
import { sample } from '../../dataset/sample.ts'

const [first] = sample().parks
const parks = [
  ['east', '东'],
  ['west', '西'],
  ['south', '南'],
].map(([id = '', shortZh = '']) => Object.assign({}, first, { id, shortZh }))
const data = dataOf({ ...sample(), parks })

const notes = (lines: readonly string[], overrides: readonly string[] = []) => {
  const figures = lines.map((line, at) => readObservation(line, 'roads', parks[at]!.id))
  return barNotes(zh, data, compareAll(figures), overrides)
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')

describe('barNotes', () => {
  it('should tell three different dates in one note, each with its park', () => {
    const { verdict, notes: told } = notes([
      'park 1 m2 A asof:2010-12',
      'park 2 m2 A asof:2014-12',
      'park 3 m2 A asof:2018-12',
    ])
    expect(verdict).toBe('东、西、南：附注可比')
    expect(told.map(plain)).toEqual([
      '时点不同（东截至 2010 年 12 月，西截至 2014 年 12 月，南截至 2018 年 12 月）',
    ])
  })

  it('should name of an unknown period only the park that leaves it open', () => {
    expect(notes(['park 1 m A 2018', 'park 2 m A -']).notes).toEqual(['期间未载明（西）'])
  })

  it('should give for a park apart every reason with both sides, its own first', () => {
    const { barred } = notes(['park 34000 m A 2018', 'park 50000 m A 2018', 'county 60000 m F 2018'])
    expect(barred).toMatchObject([
      {
        parks: ['south'],
        text: '南未并入：口径不同（县域对园区）；规划数对非规划数（规划对实绩）',
        isOverridden: false,
      },
    ])
  })

  it('should say of an override that the rules were against it', () => {
    const { barred } = notes(['park 1 m A 2018', 'park 2 m A 2018', 'county 3 m A 2018'], ['south'])
    expect(barred[0]).toMatchObject({ isOverridden: true })
    expect(barred[0]?.text).toMatch(/^南由读者并入，按规则不可比：口径不同/)
  })

  it('should tell pairs where nobody is together, each once', () => {
    const { verdict, barred } = notes(['park 1 m A 2012', 'county 2 m A 2018'])
    expect(verdict).toBe(zh.charts.noneTogether)
    expect(barred.map(({ text }) => plain(text))).toEqual([
      '东、西不可比：年份不同（2012 年对 2018 年）；口径不同（园区对县域）',
    ])
  })

  it('should have nothing to say of a figure alone', () => {
    expect(notes(['park 1 m A 2018'])).toEqual({ verdict: '', notes: [], barred: [] })
  })
})
