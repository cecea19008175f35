/** How much of a figure and of its words fits on a picture, and in which size: decided before anything is drawn. */
import { type ChartFigure, type Drawing, INSET } from '../charts/figure.ts'
import type { PictureFormat } from './pictureFormat.ts'
import { splitChart } from './splitChart.ts'
import { stillFrame } from './stillFrame.ts'
import { type Dress, heightOf, type Part, SIZE, type TextBlock } from './pictureText.ts'

/** The words of a picture, laid out for one size of type. */
export interface Sheet {
  readonly dress: Dress
  readonly head: Part
  readonly furtherHead: Part
  readonly legend: Part
  /** Below the chart, over the whole width. */
  readonly below: Words
  /** Beside the chart, in a column. */
  readonly beside: Words
  /** The last lines; equally high on every picture of a row. */
  readonly footHeight: number
}
export interface Words {
  /** What must be said beside the chart; on its picture if there is any way. */
  readonly notes: readonly TextBlock[]
  readonly footnotes: readonly TextBlock[]
}
export interface PicturePlan {
  readonly sheet: Sheet
  /** The chart; its parts, a picture each, where it is too tall for one. */
  readonly drawings: readonly [Drawing, ...Drawing[]]
  readonly chartWidth: number
  /** The chart's own zoom. */
  readonly chartZoom: number
  /** Below 1 where even the smallest chart is too tall for a fixed height and has no parts: smaller as a whole. */
  readonly shrink: number
  /** Words beside the chart; where there are any, it stands on the left. */
  readonly side: readonly TextBlock[]
  /** Words that begin below the chart, and go on in further pictures. */
  readonly text: readonly TextBlock[]
}

/** Between head and chart, and between chart and what follows, at zoom 1. */
export const GAP = 14
/** Where the column beside a chart begins, and how wide it is, as shares of the width. */
export const COLUMN = { start: 0.66, width: 0.34 } as const

/** A way to share words out: beside the chart, below it on its picture, and below it or on further ones. */
interface Layout {
  readonly side: (sheet: Sheet) => readonly TextBlock[]
  readonly kept: (sheet: Sheet) => readonly TextBlock[]
  readonly text: (sheet: Sheet) => readonly TextBlock[]
}
const none = (): readonly TextBlock[] => []
const allOf = ({ notes, footnotes }: Words): readonly TextBlock[] => [...notes, ...footnotes]
const STACKED_WHOLE: Layout = {
  side: none,
  kept: ({ below }) => allOf(below),
  text: ({ below }) => allOf(below),
}
const STACKED_NOTES: Layout = { ...STACKED_WHOLE, kept: ({ below }) => below.notes }
const BESIDE_WHOLE: Layout = { side: ({ beside }) => allOf(beside), kept: none, text: none }
const BESIDE_NOTES: Layout = {
  side: ({ beside }) => beside.notes,
  kept: none,
  text: ({ below }) => below.footnotes,
}

/**
 * The largest size in which all fits on one picture, words below the chart or beside it; else the largest in which the
 * chart fits with its notes, and the sentences go on; else the chart in parts; else, made smaller where the height is
 * fixed, on a taller picture where it is not.
 */
export function planPicture(
  figure: ChartFigure,
  format: PictureFormat,
  numbers: ReadonlyMap<string, string>,
  sheetAt: (zoom: number) => Sheet,
): PicturePlan {
  const least = sheetAt(format.zooms.at(-1) ?? 1)
  const plan = planAt(figure, least, numbers, { growth: 1, share: 1 }, STACKED_WHOLE)
  // Pieces stand one below the other: a narrower chart is no lower, and nothing else need be tried.
  const isTooTall = (figure.pieces ?? 1) > 1 && plan.drawings[0].height > chartRoom(format, least)
  const sheets = isTooTall ? [] : [...format.zooms.slice(0, -1).map(sheetAt), least]
  for (const layout of layoutsOf(format)) {
    for (const sheet of sheets) {
      const found = planWithin(figure, format, numbers, sheet, layout)
      if (found) return found
    }
  }
  return (
    inParts(figure, format, numbers, plan) ?? (isFixed(format) ? shrunk(figure, format, numbers, plan) : plan)
  )
}

/** A picture for each part of the chart; null where one of them is too tall for it, too. */
function inParts(
  figure: ChartFigure,
  format: PictureFormat,
  numbers: ReadonlyMap<string, string>,
  plan: PicturePlan,
): PicturePlan | null {
  const room = chartRoom(format, plan.sheet)
  const frame = stillFrame(plan.sheet.dress, numbers, { width: plan.chartWidth, zoom: plan.chartZoom })
  const [first, ...others] = splitChart(figure, frame, room)
  if (!first || [first, ...others].some(({ height }) => height > room)) return null
  return { ...plan, drawings: [first, ...others] }
}

/** Made smaller as a whole; drawn wider before, where that makes it no taller, so that it fills the width after. */
function shrunk(
  figure: ChartFigure,
  format: PictureFormat,
  numbers: ReadonlyMap<string, string>,
  plan: PicturePlan,
): PicturePlan {
  const { sheet } = plan
  const [{ height }] = plan.drawings
  const shrink = chartRoom(format, sheet) / height
  const wide = planAt(figure, sheet, numbers, { growth: 1, share: 1 / shrink }, STACKED_WHOLE)
  return wide.drawings[0].height <= height ? { ...wide, shrink } : { ...plan, shrink }
}

/** Only a picture that is much wider than tall has room beside a chart. */
const layoutsOf = ({ width, mostHeight }: PictureFormat): readonly Layout[] =>
  width > 1.5 * mostHeight
    ? [STACKED_WHOLE, BESIDE_WHOLE, STACKED_NOTES, BESIDE_NOTES]
    : [STACKED_WHOLE, STACKED_NOTES]

/** The largest chart that fits with the words that must be on its picture; null where none does. */
function planWithin(
  figure: ChartFigure,
  format: PictureFormat,
  numbers: ReadonlyMap<string, string>,
  sheet: Sheet,
  layout: Layout,
): PicturePlan | null {
  const room = chartRoom(format, sheet) - heightOf(layout.kept(sheet), sheet.dress)
  const side = layout.side(sheet)
  if (heightOf(side, sheet.dress) > room) return null
  for (const size of side.length > 0 ? BESIDE_SIZES : stackedSizes(format)) {
    const plan = planAt(figure, sheet, numbers, size, layout)
    if (plan.drawings[0].height <= room) return plan
  }
  return null
}

interface ChartSize {
  readonly growth: number
  /** Of the width between the margins. */
  readonly share: number
}
/** A chart whose height goes with its width is lower where it is narrower. */
const stackedSizes = ({ growths }: PictureFormat): ChartSize[] => [
  ...growths.map((growth) => ({ growth, share: 1 })),
  ...[0.85, 0.7].map((share) => ({ growth: 1, share })),
]
const BESIDE_SIZES: readonly ChartSize[] = [0.63, 0.54, 0.45].map((share) => ({ growth: 1, share }))

const isFixed = ({ leastHeight, mostHeight }: PictureFormat): boolean => leastHeight === mostHeight

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
  { growth, share }: ChartSize,
  layout: Layout,
): PicturePlan {
  const chartZoom = sheet.dress.zoom * growth
  // Rows reach past their labels by this much; the labels stand on the margin.
  const chartWidth = sheet.dress.width * share + 2 * INSET * chartZoom
  return {
    sheet,
    drawings: [figure.draw(stillFrame(sheet.dress, numbers, { width: chartWidth, zoom: chartZoom }))],
    chartWidth,
    chartZoom,
    shrink: 1,
    side: layout.side(sheet),
    text: layout.text(sheet),
  }
}
