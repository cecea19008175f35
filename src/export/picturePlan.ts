/** How much of a figure and of its words fits on a picture, and in which size: decided before anything is drawn. */
import { type ChartFigure, type Drawing, INSET } from '../charts/figure.ts'
import type { PictureFormat } from './pictureFormat.ts'
import { type Dress, heightOf, type Part, SIZE, type TextBlock } from './pictureText.ts'

/** The words of a picture, laid out for one size of type. */
export interface Sheet {
  readonly dress: Dress
  readonly head: Part
  readonly furtherHead: Part
  readonly legend: Part
  /** What must be said beside the chart; on its picture if there is any way. */
  readonly notes: readonly TextBlock[]
  readonly footnotes: readonly TextBlock[]
  /** The last lines; equally high on every picture of a row. */
  readonly footHeight: number
}
export interface PicturePlan {
  readonly sheet: Sheet
  readonly drawing: Drawing
  readonly chartWidth: number
  /** The chart's own zoom. */
  readonly chartZoom: number
  /** Below 1 where even the smallest chart is too tall for the picture, and is made smaller as a whole. */
  readonly shrink: number
}

/** Between head and chart, and between chart and what follows, at zoom 1. */
export const GAP = 14

/**
 * The largest size in which all fits on one picture; else the largest in which the chart fits with its notes, and the
 * sentences go on; else the chart alone, made smaller if need be.
 */
export function planPicture(
  figure: ChartFigure,
  format: PictureFormat,
  numbers: ReadonlyMap<string, string>,
  sheetAt: (zoom: number) => Sheet,
): PicturePlan {
  const sheets = format.zooms.map(sheetAt)
  const wanted = [
    (sheet: Sheet) => [...sheet.notes, ...sheet.footnotes],
    (sheet: Sheet) => sheet.notes,
    () => [],
  ]
  for (const blocksOf of wanted) {
    for (const sheet of sheets) {
      const room = chartRoom(format, sheet) - heightOf(blocksOf(sheet), sheet.dress)
      for (const growth of format.growths) {
        const plan = planAt(figure, sheet, numbers, growth)
        if (plan.drawing.height <= room) return plan
      }
    }
  }
  const last = sheets.at(-1)
  if (!last) throw new RangeError('no zoom to draw at')
  const plan = planAt(figure, last, numbers, 1)
  return { ...plan, shrink: chartRoom(format, last) / plan.drawing.height }
}

/** Pixels left for the chart and for lines of text. */
export const chartRoom = ({ mostHeight, margin }: PictureFormat, sheet: Sheet): number =>
  mostHeight -
  2 * margin -
  sheet.head.height -
  sheet.legend.height -
  sheet.footHeight -
  3 * GAP * sheet.dress.zoom

/** Lines that a further picture has room for. */
export const furtherLines = ({ mostHeight, margin }: PictureFormat, sheet: Sheet): number =>
  (mostHeight - 2 * margin - sheet.furtherHead.height - sheet.footHeight - 2 * GAP * sheet.dress.zoom) /
  (SIZE.line * sheet.dress.zoom)

function planAt(
  figure: ChartFigure,
  sheet: Sheet,
  numbers: ReadonlyMap<string, string>,
  growth: number,
): PicturePlan {
  const { palette, fonts, width } = sheet.dress
  const chartZoom = sheet.dress.zoom * growth
  // Rows reach past their labels by this much; the labels stand on the margin.
  const chartWidth = width + 2 * INSET * chartZoom
  const frame = { width: chartWidth, zoom: chartZoom, palette, fonts, focused: null, current: null, numbers }
  return { sheet, drawing: figure.draw(frame), chartWidth, chartZoom, shrink: 1 }
}
