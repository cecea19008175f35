import { describe, expect, it } from 'vitest'
import type { ChartFigure, FigureFrame } from '../../src/charts/figure.ts'
import { splitChart } from '../../src/export/splitChart.ts'
import { frame } from '../charts/frame.ts'

/** Pieces of these heights below a head of 10 pixels; the drawing tells which it holds. */
const chart = (...heights: number[]) =>
  ({
    pieces: heights.length,
    draw: ({ pieces = [0, heights.length] }: FigureFrame) => ({
      option: { pieces },
      height: heights.slice(...pieces).reduce((sum, height) => sum + height, 10),
    }),
  }) as unknown as ChartFigure
const parts = (figure: ChartFigure, room: number) =>
  splitChart(figure, frame(), room).map(({ option }) => option['pieces'])

describe('splitChart', () => {
  it('should take as many pieces a part as fit, and each once', () => {
    expect(parts(chart(20, 20, 20, 20, 20), 50)).toEqual([
      [0, 2],
      [2, 4],
      [4, 5],
    ])
  })
  it('should leave whole what fits', () => {
    expect(parts(chart(20, 20), 50)).toEqual([[0, 2]])
  })
  it('should let a piece stand alone that is too tall by itself', () => {
    expect(parts(chart(20, 90, 20), 50)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })
  it('should not part what has no pieces', () => {
    const whole = { draw: () => ({ option: {}, height: 900 }) } as unknown as ChartFigure
    expect(splitChart(whole, frame(), 50)).toHaveLength(1)
  })
})
