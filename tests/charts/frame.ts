import { drawSvg } from '../../src/charts/echarts.ts'
import type { ChartFigure, FigureFrame } from '../../src/charts/figure.ts'
import { fontsFor, PALETTES } from '../../src/charts/palette.ts'

/** A screen of the usual width, but for what is said otherwise. */
export const frame = (said: Partial<FigureFrame> = {}): FigureFrame => ({
  width: 800,
  zoom: 1,
  palette: PALETTES.light,
  fonts: fontsFor('zh-CN'),
  focused: null,
  current: null,
  numbers: new Map(),
  ...said,
})

/** A figure of a loaded family as an SVG string. */
export function drawFigure(figure: ChartFigure, said: Partial<FigureFrame> = {}): string {
  const room = frame(said)
  const { option, height } = figure.draw(room)
  return drawSvg(option, room.width, height)
}

/** Ids of the marks that each piece of a figure draws, alone; what has no pieces is one. */
export const pieceMarks = (figure: ChartFigure): string[][] =>
  Array.from({ length: figure.pieces ?? 1 }, (_, at) => {
    const { series } = figure.draw(frame(figure.pieces === undefined ? {} : { pieces: [at, at + 1] }))
      .option as {
      series: { data: { mark?: string }[] }[]
    }
    return series.flatMap(({ data }) => data.flatMap(({ mark }) => mark ?? []))
  })

/** As it is read, no-break spaces as spaces. */
const unescaped = (text: string): string =>
  text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('\u00a0', ' ')

/** The words of a drawing. */
export const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => unescaped(text))

interface SvgText {
  readonly text: string
  readonly x: number
  readonly y: number
}
/** The words of a drawing with where they begin. */
export const placedTexts = (svg: string): SvgText[] =>
  [...svg.matchAll(/<text[^>]*?\bx="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)].map(([, x, y, text = '']) => ({
    text: unescaped(text),
    x: Number(x),
    y: Number(y),
  }))
