/**
 * A figure as pictures for a report: composed off screen, so that they are the same at any window size, with all that a
 * reader of the report needs: what is shown, under which filters, what the signs mean, what may not be compared, and
 * the sentences with their sources. Pure; the chart's family must have been loaded.
 */
import { drawSvg } from '../charts/echarts.ts'
import { type ChartFigure, type Drawing, INSET } from '../charts/figure.ts'
import { PALETTES } from '../charts/palette.ts'
import type { Messages } from '../i18n/messages.ts'
import { fileFonts } from './fileFonts.ts'
import type { Footnotes } from './footnotes.ts'
import { pictureFoot } from './pictureFoot.ts'
import type { Ground, PictureFormat } from './pictureFormat.ts'
import { furtherHead, pictureHead } from './pictureHead.ts'
import { pictureLegend } from './pictureLegend.ts'
import type { PictureMark } from './pictureMark.ts'
import {
  chartRoom,
  COLUMN,
  furtherLines,
  type PicturePlan,
  planPicture,
  type Sheet,
  type Words,
} from './picturePlan.ts'
import { pictureSvg } from './pictureSvg.ts'
import { stackParts } from './stackParts.ts'
import {
  drawBlocks,
  type Dress,
  paginate,
  type Part,
  SIZE,
  type TextBlock,
  textBlock,
} from './pictureText.ts'
import { plainSvg } from './plainSvg.ts'
import { group, ruleAt } from './svg.ts'

export interface PictureContent {
  readonly figure: ChartFigure
  /** The parks and all filters in words, a line each. */
  readonly selection: readonly string[]
  readonly footnotes: Footnotes
  readonly mark: PictureMark
  /** The address as it is printed. */
  readonly link: string
}
export interface Picture {
  /** One self-contained SVG: no style sheet, no script, nothing fetched. */
  readonly svg: string
  /** Pixels at 1×. */
  readonly width: number
  readonly height: number
  /** The chart had to be made smaller than legible type allows. */
  readonly isSmall: boolean
  /** It shows the chart or a part of it; false: sentences alone. */
  readonly hasChart: boolean
}

/** One picture, or several of the same format where the sentences do not fit on the first. */
export function composePicture(
  messages: Messages<'figures' | 'sharing'>,
  content: PictureContent,
  format: PictureFormat,
  ground: Ground,
): Picture[] {
  const { figure, footnotes } = content
  const sheetAt = (zoom: number) => sheetOf(messages, content, format, ground, zoom)
  const plan = planPicture(figure, format, footnotes.numbers, sheetAt)
  const { sheet } = plan
  const charts = plan.drawings.map((drawing) => chartPart(plan, drawing))
  const pages = pagesOf(plan, charts, format)
  return pages.map((blocks, at) => {
    const foot = footOf(messages, content, sheet.dress, at + 1, pages.length)
    const words = ruled(drawBlocks(blocks, sheet.dress), sheet.dress)
    const head = at === 0 ? sheet.head : sheet.furtherHead
    const chart = charts[at]
    const parts = [head, chart ?? words]
    const below = chart ? [sheet.legend, words, foot] : [foot]
    const slack = chart ? CHART_SLACK : 0
    const { svg, height } = stackParts(parts, below, format, { zoom: sheet.dress.zoom, slack })
    return {
      svg: pictureSvg(content, format, ground === 'transparent' ? null : sheet.dress.palette.paper, {
        svg,
        height,
      }),
      width: format.width,
      height,
      isSmall: plan.shrink < 1,
      hasChart: chart !== undefined,
    }
  })
}

/** The lines of every picture: none below the parts of a chart but its last. */
function pagesOf(
  { sheet, text }: PicturePlan,
  charts: readonly Part[],
  format: PictureFormat,
): TextBlock[][] {
  const last = charts.at(-1)?.height ?? 0
  const room = (chartRoom(format, sheet) - last) / (SIZE.line * sheet.dress.zoom)
  return [...charts.slice(1).map(() => []), ...paginate(text, room, furtherLines(format, sheet))]
}

/** Of the room left a third goes above the chart, the rest below it. */
const CHART_SLACK = 1 / 3

function sheetOf(
  messages: Messages<'figures' | 'sharing'>,
  content: PictureContent,
  format: PictureFormat,
  ground: Ground,
  zoom: number,
): Sheet {
  const { figure, selection } = content
  const dress = {
    width: format.width - 2 * format.margin,
    zoom,
    palette: PALETTES[ground === 'dark' ? 'dark' : 'light'],
    fonts: fileFonts(messages.locale),
  }
  return {
    dress,
    head: pictureHead(messages, figure, selection, dress),
    furtherHead: furtherHead(messages, figure, dress),
    legend: pictureLegend(figure.legend, dress),
    below: wordsOf(messages, content, dress),
    beside: wordsOf(messages, content, { ...dress, width: dress.width * COLUMN.width }),
    footHeight: footOf(messages, content, dress, 1, 2).height,
  }
}

function wordsOf({ share }: Messages<'sharing'>, { figure, footnotes }: PictureContent, dress: Dress): Words {
  const { notes, left } = footnotes
  return {
    notes: figure.notes.map((note) => textBlock(dress, note)),
    footnotes: [
      ...notes.map(({ number, quote, origin }) => textBlock(dress, `${quote}　${origin}`, String(number))),
      ...(left > 0 ? [textBlock(dress, share.sentencesLeft(left))] : []),
    ],
  }
}

const footOf = (
  messages: Messages<'sharing'>,
  { mark, link }: PictureContent,
  dress: Dress,
  page: number,
  pages: number,
): Part => pictureFoot(messages, { version: mark.version, link, page, pages }, dress)

/** The chart, its labels on the margin; words beside it, or itself in the middle where it is narrower. */
function chartPart({ chartWidth, chartZoom, shrink, sheet, side }: PicturePlan, drawing: Drawing): Part {
  const svg = plainSvg(drawSvg(drawing.option, chartWidth, drawing.height))
  const { width, zoom } = sheet.dress
  const isOnMargin = side.length > 0 || (shrink === 1 && chartWidth > width)
  const x = isOnMargin ? -INSET * chartZoom : (width - chartWidth * shrink) / 2
  const words = drawBlocks(side, sheet.dress)
  const column = group(width * COLUMN.start, 6 * zoom, 1, words.svg)
  return {
    svg: group(x, 0, shrink, svg) + column,
    height: Math.max(drawing.height * shrink, words.height),
  }
}

/** A thin rule above lines of text; nothing where there are none. */
function ruled({ svg, height }: Part, { width, zoom, palette }: Dress): Part {
  if (height === 0) return { svg: '', height: 0 }
  return {
    svg: ruleAt(0, 0, width, palette.rule2, zoom) + group(0, 4 * zoom, 1, svg),
    height: height + 4 * zoom,
  }
}
