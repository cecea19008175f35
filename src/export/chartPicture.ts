/**
 * A chart with its legend alone, as pictures for a place whose title and words are written by another hand: a slide's.
 * Pure; the chart's family must have been loaded.
 */
import { drawSvg } from '../charts/echarts.ts'
import type { ChartFigure, Drawing } from '../charts/figure.ts'
import { type Fonts, PALETTES } from '../charts/palette.ts'
import { type PictureFormat, pictureFormat } from './pictureFormat.ts'
import { pictureLegend } from './pictureLegend.ts'
import type { PictureMark } from './pictureMark.ts'
import { GAP } from './picturePlan.ts'
import { pictureSvg } from './pictureSvg.ts'
import type { Part } from './pictureText.ts'
import { plainSvg } from './plainSvg.ts'
import { splitChart } from './splitChart.ts'
import { stillFrame } from './stillFrame.ts'
import { group } from './svg.ts'

interface ChartContent {
  readonly figure: ChartFigure
  /** By the id of a mark the raised numbers of its sentences. */
  readonly numbers: ReadonlyMap<string, string>
  readonly mark: PictureMark
  readonly fonts: Fonts
}
interface ChartPicture {
  readonly svg: string
  /** Pixels at 1×; taller than the place only where a single piece of the chart is. */
  readonly width: number
  readonly height: number
}

/** The type of a slide: its sizes, and pixels per inch. */
export const SLIDE_FORMAT: PictureFormat = pictureFormat('slide', { width: 0, height: null })

/** One picture in the largest type in which the chart fits, or its parts in the least; each drawn when it is called for. */
export function chartPictures(
  content: ChartContent,
  place: { readonly width: number; readonly height: number },
): (() => ChartPicture)[] {
  const { zooms } = SLIDE_FORMAT
  const tries = zooms.map((zoom, at) => drawAt(content, place, zoom, at === zooms.length - 1))
  const found = tries.find(fits) ?? tries.at(-1)
  if (!found) throw new RangeError('no zoom to draw at')
  const { drawings, legend, zoom } = found
  return drawings.map((drawing) => () => pictureOf(content, place.width, drawing, legend, zoom))
}

interface Try {
  readonly drawings: readonly Drawing[]
  readonly legend: Part
  readonly zoom: number
  /** Pixels left for a drawing. */
  readonly room: number
}

const fits = ({ drawings, room }: Try): boolean => drawings.every(({ height }) => height <= room)

function drawAt(
  { figure, numbers, fonts }: ChartContent,
  { width, height }: { readonly width: number; readonly height: number },
  zoom: number,
  isLast: boolean,
): Try {
  const dress = { width, zoom, palette: PALETTES.light, fonts }
  const legend = pictureLegend(figure.legend, dress)
  const room = height - legend.height - (legend.height > 0 ? GAP * zoom : 0)
  const frame = stillFrame(dress, numbers, { width, zoom })
  return { drawings: isLast ? splitChart(figure, frame, room) : [figure.draw(frame)], legend, zoom, room }
}

function pictureOf(
  content: ChartContent,
  width: number,
  drawing: Drawing,
  legend: Part,
  zoom: number,
): ChartPicture {
  const chart = plainSvg(drawSvg(drawing.option, width, drawing.height))
  const below = drawing.height + (legend.height > 0 ? GAP * zoom : 0)
  const height = Math.ceil(below + legend.height)
  const svg = group(0, 0, 1, chart) + group(0, below, 1, legend.svg)
  return { svg: pictureSvg(content, { ...SLIDE_FORMAT, width }, null, { svg, height }), width, height }
}
