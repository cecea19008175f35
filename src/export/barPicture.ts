/**
 * A chart as a picture for a report: composed off screen, so that it is the same at any window size, with all that
 * a reader of the report needs: what is compared, under which filter, what the signs mean, what may not be compared,
 * and the sentences with their sources.
 */
import { drawSvg } from '../charts/echarts.ts'
import { type ChartFigure, INSET, SWATCH_HEIGHT } from '../charts/figure.ts'
import { fontsFor, PALETTES } from '../charts/palette.ts'
import { textWidth, wrapText } from '../charts/textWidth.ts'
import type { Messages } from '../i18n/messages.ts'
import { type Footnote, numbersOfMarks } from './footnotes.ts'
import { escapeXml, group, placed, ruleAt, shapeAt, textAt } from './svg.ts'

/** Its family is loaded. */
export interface BarPictureContent {
  readonly figure: ChartFigure
  readonly footnotes: readonly Footnote[]
  /** Names of the clusters that the parks were filtered by, in words; null without a filter. */
  readonly filter: string | null
  readonly version: string
}
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A 16:9 slide; what does not fit makes the picture taller, never smaller in type. */
const SLIDE = { width: 1600, height: 900, margin: 64 } as const
const SIZE = { title: 40, subtitle: 21, small: 18, line: 27 } as const
/** Chart enlargements to try, the largest that leaves room for the text. */
const ZOOMS = [1.9, 1.7, 1.5, 1.35]
const GAP = 28
const PAPER = PALETTES.light

export function barPicture(messages: Messages, content: BarPictureContent): Picture {
  const head = headPart(messages, content)
  const foot = footPart(messages, content)
  const room = SLIDE.height - 2 * SLIDE.margin - head.height - foot.height - 2 * GAP
  const chart = chartPart(messages, content, room)
  const height = Math.max(SLIDE.height, SLIDE.height - room + chart.height)
  const { margin, width } = SLIDE
  const body = [
    placedAt(head, margin),
    placedAt(chart, margin + head.height + GAP),
    placedAt(foot, height - margin - foot.height),
  ]
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="text-autospace:normal"`
  const title = `<title>${escapeXml(content.figure.title)}</title>`
  const paper = `<rect width="${width}" height="${height}" fill="${PAPER.paper}"/>`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${title}${paper}${body.join('')}</svg>`,
    width,
    height,
  }
}

/** A part of the picture, drawn from its own top. */
interface Part {
  readonly svg: string
  readonly height: number
}
const placedAt = ({ svg }: Part, y: number): string => group(0, y, 1, svg)
const inner = SLIDE.width - 2 * SLIDE.margin

/** Rule, title with its unit, parks and filter. */
function headPart(messages: Messages, { figure, filter }: BarPictureContent): Part {
  const { serif, sans } = fontsFor(messages.locale)
  const { charts } = messages
  const x = SLIDE.margin
  const names = [...new Set(figure.marks.map(({ name }) => name))].join(messages.listComma)
  const under = [names, ...(filter === null ? [] : [charts.filters(filter)])].join('　　')
  const titles = wrapText(charts.subtitle(figure.title, figure.unit), SIZE.title, inner)
  const titleEnd = 22 + titles.length * 52
  const lines = wrapText(under, SIZE.subtitle, inner)
  const svg = [
    ruleAt(x, 0, inner, PAPER.ink, 3),
    ...titles.map((line, at) =>
      textAt(line, x, 60 + at * 52, { font: serif, size: SIZE.title, weight: 700, fill: PAPER.ink }),
    ),
    ...lines.map((line, at) =>
      textAt(line, x, titleEnd + 28 + at * 30, { font: sans, size: SIZE.subtitle, fill: PAPER.ink2 }),
    ),
  ].join('')
  return { svg, height: titleEnd + 8 + lines.length * 30 }
}

/** Marks numbered like the sentences below, in the largest size that fits the room. */
function chartPart({ locale }: Messages, { figure, footnotes }: BarPictureContent, room: number): Part {
  const dress = { palette: PAPER, fonts: fontsFor(locale), focused: null, current: null }
  const numbers = numbersOfMarks(footnotes)
  const drawings = ZOOMS.map((zoom) => {
    const width = inner + 2 * INSET * zoom
    return { zoom, width, ...figure.draw({ width, zoom, numbers, ...dress }) }
  })
  const drawing = drawings.find(({ height }) => height <= room) ?? drawings.at(-1)
  if (!drawing) throw new RangeError('no zoom to draw at')
  const { option, width, height, zoom } = drawing
  return { svg: placed(drawSvg(option, width, height), SLIDE.margin - INSET * zoom, 0), height }
}

/** Legend, notes and sentences, and what made the picture of which data. */
function footPart(messages: Messages, content: BarPictureContent): Part {
  const { sans } = fontsFor(messages.locale)
  const legend = legendLine(messages, content)
  const lines = [...noteLines(content.figure.notes), ...footnoteLines(content.footnotes)]
  const style = { font: sans, size: SIZE.small, fill: PAPER.ink2 }
  const top = legend === '' ? 0 : 44
  const text = lines.map(({ indent, text: line }, at) =>
    textAt(line, SLIDE.margin + indent, top + 30 + at * SIZE.line, style),
  )
  const end = top + 26 + lines.length * SIZE.line
  const made = textAt(
    messages.charts.made(content.version.slice(0, VERSION_SHOWN)),
    SLIDE.width - SLIDE.margin,
    end + 30,
    {
      ...style,
      fill: PAPER.ink3,
      anchor: 'end',
    },
  )
  const rules =
    ruleAt(SLIDE.margin, top, inner, PAPER.rule2, 1) + ruleAt(SLIDE.margin, end, inner, PAPER.ink, 2)
  return { svg: legend + rules + text.join('') + made, height: end + 34 }
}

/** As much of a hash as tells two versions apart. */
const VERSION_SHOWN = 12
const LEGEND_SCALE = 1.6

function legendLine(messages: Messages, { figure }: BarPictureContent): string {
  const { sans } = fontsFor(messages.locale)
  let x: number = SLIDE.margin
  const items = figure.legend.map(({ word, width, draw }) => {
    const swatch = group(x, 6, LEGEND_SCALE, draw(PAPER).map(shapeAt).join(''))
    const textX = x + width * LEGEND_SCALE + 10
    x = textX + textWidth(word, SIZE.small) + 36
    return (
      swatch +
      textAt(word, textX, 6 + SWATCH_HEIGHT * LEGEND_SCALE - 2, {
        font: sans,
        size: SIZE.small,
        fill: PAPER.ink2,
      })
    )
  })
  return items.join('')
}

interface Line {
  readonly indent: number
  readonly text: string
}
const HANG = 28

const noteLines = (notes: readonly string[]): Line[] =>
  notes.flatMap((note) => wrapText(note, SIZE.small, inner).map((text) => ({ indent: 0, text })))

function footnoteLines(footnotes: readonly Footnote[]): Line[] {
  return footnotes.flatMap(({ number, quote, origin }) => {
    const lines = wrapText(`${quote}　${origin}`, SIZE.small, inner - HANG)
    return lines.map((text, at) =>
      at === 0 ? { indent: 0, text: `${number} ${text}` } : { indent: HANG / 2, text },
    )
  })
}
