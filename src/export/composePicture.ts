/**
 * A figure as pictures for a report: composed off screen, so that they are the same at any window size, with all that a
 * reader of the report needs: what is shown, under which filters, what the signs mean, what may not be compared, and
 * the sentences with their sources. Pure; the chart's family must have been loaded.
 */
import { drawSvg } from '../charts/echarts.ts'
import { type ChartFigure, INSET } from '../charts/figure.ts'
import { PALETTES } from '../charts/palette.ts'
import type { Messages } from '../i18n/messages.ts'
import { fileFonts } from './fileFonts.ts'
import type { Footnotes } from './footnotes.ts'
import { superscript } from './footnotes.ts'
import { pictureFoot } from './pictureFoot.ts'
import type { Ground, PictureFormat } from './pictureFormat.ts'
import { furtherHead, pictureHead } from './pictureHead.ts'
import { pictureLegend } from './pictureLegend.ts'
import type { PictureMark } from './pictureMark.ts'
import { chartRoom, furtherLines, type PicturePlan, planPicture, type Sheet } from './picturePlan.ts'
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
}

/** One picture, or several of the same format where the sentences do not fit on the first. */
export function composePicture(
  messages: Messages,
  content: PictureContent,
  format: PictureFormat,
  ground: Ground,
): Picture[] {
  const { figure, footnotes } = content
  const sheetAt = (zoom: number) => sheetOf(messages, content, format, ground, zoom)
  const plan = planPicture(figure, format, footnotes.numbers, sheetAt)
  const { sheet } = plan
  const room = chartRoom(format, sheet) - plan.drawing.height * plan.shrink
  const line = SIZE.line * sheet.dress.zoom
  const pages = paginate([...sheet.notes, ...sheet.footnotes], room / line, furtherLines(format, sheet))
  const chart = chartPart(plan)
  return pages.map((blocks, at) => {
    const foot = footOf(messages, content, sheet.dress, at + 1, pages.length)
    const text = drawBlocks(blocks, sheet.dress)
    const parts = at === 0 ? [sheet.head, chart] : [sheet.furtherHead]
    const below = at === 0 ? [sheet.legend, ruled(text, sheet.dress), foot] : [ruled(text, sheet.dress), foot]
    const { svg, height } = stackParts(parts, below, format, sheet.dress.zoom)
    return {
      svg: pictureSvg(content, format, ground === 'transparent' ? null : sheet.dress.palette.paper, {
        svg,
        height,
      }),
      width: format.width,
      height,
      isSmall: plan.shrink < 1,
    }
  })
}

function sheetOf(
  messages: Messages,
  content: PictureContent,
  format: PictureFormat,
  ground: Ground,
  zoom: number,
): Sheet {
  const { figure, selection, footnotes } = content
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
    notes: figure.notes.map((note) => textBlock(dress, note)),
    footnotes: footnoteBlocks(messages, footnotes, dress),
    footHeight: footOf(messages, content, dress, 1, 2).height,
  }
}

function footnoteBlocks({ share }: Messages, { notes, left }: Footnotes, dress: Dress): TextBlock[] {
  return [
    ...notes.map(({ number, quote, origin }) => textBlock(dress, `${quote}　${origin}`, superscript(number))),
    ...(left > 0 ? [textBlock(dress, share.sentencesLeft(left))] : []),
  ]
}

const footOf = (
  messages: Messages,
  { mark, link }: PictureContent,
  dress: Dress,
  page: number,
  pages: number,
): Part => pictureFoot(messages, { version: mark.version, link, page, pages }, dress)

/** The chart, its labels on the margin. */
function chartPart({ drawing, chartWidth, chartZoom, shrink, sheet }: PicturePlan): Part {
  const svg = plainSvg(drawSvg(drawing.option, chartWidth, drawing.height))
  const x = shrink < 1 ? (sheet.dress.width - chartWidth * shrink) / 2 : -INSET * chartZoom
  return { svg: group(x, 0, shrink, svg), height: drawing.height * shrink }
}

/** A thin rule above lines of text; nothing where there are none. */
function ruled({ svg, height }: Part, { width, zoom, palette }: Dress): Part {
  if (height === 0) return { svg: '', height: 0 }
  return {
    svg: ruleAt(0, 0, width, palette.rule2, zoom) + group(0, 4 * zoom, 1, svg),
    height: height + 4 * zoom,
  }
}
