/** A frame to draw in, and what a drawing says, without a screen. */
import { type DrawnDatum, tipText } from '../../../src/charts/drawnOption.ts'
import type { ChartFigure, FigureFrame } from '../../../src/charts/figure.ts'
import { drawFigure, frame } from '../frame.ts'

const WIDTH = 860

/** The figure as an SVG string in a frame like the usual one. */
export async function svgOf(figure: ChartFigure, said: Partial<FigureFrame> = {}): Promise<string> {
  return drawFigure(figure, { width: WIDTH, ...said })
}

/** The texts of a drawing, in the order of drawing. */
export const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')

/** Whatever is said of every figure: its marks are its rows, of one kind each, and all can be clicked. */
export function tellingOf(figure: ChartFigure) {
  const { option } = figure.draw(frame({ width: WIDTH }))
  const series = [option['series']].flat() as {
    id: string
    data: { mark?: string; tip?: DrawnDatum['tip'] }[]
  }[]
  const data = series.find(({ id }) => id === 'marks')?.data ?? []
  return {
    marks: figure.marks.map(({ id }) => id),
    rows: figure.table.rows.map((row) => row[0]?.records.map(({ id }) => id).join(' ')),
    clicked: data.map(({ mark }) => mark),
    tips: data.map(({ tip }) => tipText({ tip: tip ?? '' })),
  }
}
