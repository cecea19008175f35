import { describe, expect, it } from 'vitest'
import { scatterFigure } from '../../../src/charts/scatter/scatterFigure.ts'
import { scatterPoints } from '../../../src/charts/scatter/scatterPoints.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { comparedLine, dataWith } from '../compared.ts'
import { drawFigure, textsOf } from '../frame.ts'

const x = comparedLine('roads', 'east: park 3 m A 2018\nwest: park 5 m A 2018\nbare: county 6 m F 2018')
const told = (y: typeof x, overrides: readonly string[] = []) =>
  scatterPoints(x, y, overrides).points.map(({ park, place }) => `${park} ${place}`)

describe('scatterPoints', () => {
  it('should be solid only where a park may be compared on both axes, or the reader says so', () => {
    const y = comparedLine(
      'firms',
      'east: park 3 count A 2018\nwest: park 5 count A 2018\nbare: park 6 count A 2018',
    )
    expect(told(y)).toEqual(['east together', 'west together', 'bare apart'])
    expect(told(y, ['bare'])).toEqual(['east together', 'west together', 'bare override'])
  })

  it('should leave out and name a park with one of the two, or with a unit that has no place on the axis', () => {
    const y = comparedLine(
      'money',
      'east: park 3 CNY A 2018\nwest: park 5 USD A 2018\nfar: park 6 CNY A 2018',
    )
    const { points, halves } = scatterPoints(x, y, [])
    expect(points.map(({ park }) => park)).toEqual(['east'])
    expect(halves).toEqual(['west', 'bare', 'far'])
  })
})

describe('scatterFigure', () => {
  it('should stamp the point that the reader added, in the drawing, the walk and the notes', async () => {
    const y = comparedLine(
      'firms',
      'east: park 3 count A 2018\nwest: park 5 count A 2018\nbare: park 6 count A 2018',
    )
    const figure = (overrides: readonly string[]) =>
      scatterFigure(zh, dataWith(x, y), {
        x: { title: '道路', compared: x },
        y: { title: '企业', compared: y },
        overrides,
      })
    const { stamp, apartHere } = zh.charts
    expect(textsOf(drawFigure(figure([]))).join('')).not.toContain(stamp)
    expect(textsOf(drawFigure(figure(['bare'])))).toContain(`空（${stamp}）`)
    const words = (overrides: readonly string[]) =>
      figure(overrides).marks.find(({ id }) => id === 'bare')?.words
    expect([words([])?.at(-1), words(['bare'])?.at(-1)]).toEqual([apartHere, stamp])
    expect(figure(['bare']).notes.join('')).toContain('由读者并入')
  })
})
