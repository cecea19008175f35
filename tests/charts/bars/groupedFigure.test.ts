import { describe, expect, it } from 'vitest'
import { groupedFigure, MOST_BARS } from '../../../src/charts/bars/groupedFigure.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { comparedLine, dataWith } from '../compared.ts'

const group = (...lines: ReturnType<typeof comparedLine>[]) =>
  groupedFigure(zh, dataWith(...lines), {
    lines: lines.map((compared) => ({ title: compared.line.id, compared })),
    overrides: [],
  })

describe('groupedFigure', () => {
  it('should draw no more bars than a picture can hold, and say so', () => {
    const years = Array.from({ length: MOST_BARS + 5 }, (_, at) => `east: park ${at + 1} m A ${1950 + at}`)
    const figure = group(comparedLine('roads', years.join('\n')))
    expect(figure.marks).toHaveLength(MOST_BARS)
    expect(figure.notes).toContain(zh.charts.firstOf(MOST_BARS, MOST_BARS + 5))
  })

  it('should name the line at each bar, in the table and in the walk where there are two', () => {
    const text = 'east: park 3000 m A 2018\nwest: park 5000 m A 2018'
    const figure = group(comparedLine('roads', text), comparedLine('pipes', text))
    expect(figure.marks.map(({ name, words }) => `${name} ${words[1]}`)).toEqual([
      '东 roads',
      '东 pipes',
      '西 roads',
      '西 pipes',
    ])
    expect(figure.table.columns.map(({ key }) => key)).toContain('line')
    expect(group(comparedLine('roads', text)).table.columns.map(({ key }) => key)).not.toContain('line')
  })

  it('should say what a pale bar means, only where there is one', () => {
    const old = 'east: park 3000 m A 2018\neast: park 2000 m A 2017 previous'
    expect(group(comparedLine('roads', old)).notes).toContain(zh.charts.pale)
    expect(group(comparedLine('roads', 'east: park 3000 m A 2018')).notes).not.toContain(zh.charts.pale)
  })
})
