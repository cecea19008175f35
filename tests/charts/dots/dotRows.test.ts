import { describe, expect, it } from 'vitest'
import { dotFigure } from '../../../src/charts/dots/dotFigure.ts'
import { dotRows } from '../../../src/charts/dots/dotRows.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { comparedLine, dataWith } from '../compared.ts'

const parksInOrder = (text: string, overrides: readonly string[] = []) =>
  dotRows(comparedLine('roads', text).comparison, overrides).map(({ figure }) => figure.park)

describe('dotRows', () => {
  it('should put the largest first and what stands apart last, however large', () => {
    const text = 'east: park 3 m A 2018\nwest: park 5 m A 2018\nbare: county 9 m F 2018'
    expect(parksInOrder(text)).toEqual(['west', 'east', 'bare'])
    expect(parksInOrder(text, ['bare'])).toEqual(['bare', 'west', 'east'])
  })

  it('should put a lower bound before its number, an upper one after it, and a range by its upper end', () => {
    expect(
      parksInOrder(
        'a: park 50 m at_most A 2018\nb: park 50 m A 2018\nc: park 50 m more_than A 2018\nd: park 10..60 m A 2018',
      ),
    ).toEqual(['d', 'c', 'b', 'a'])
  })
})

const figure = (text: string) => {
  const compared = comparedLine('roads', text)
  return dotFigure(zh, dataWith(compared), { title: '', comparison: compared.comparison, overrides: [] })
}

it('should say that an axis is logarithmic', () => {
  expect(figure('east: park 3 m A 2018\nwest: park 500 m A 2018').notes).toContain(zh.charts.logAxis)
  expect(figure('east: park 3 m A 2018\nwest: park 5 m A 2018').notes).not.toContain(zh.charts.logAxis)
})
