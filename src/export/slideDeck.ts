/** The slides of a figure: its chart, its table, the notes beside them, the sentences where the speaker reads them. */
import PptxGenJS from 'pptxgenjs'
import type { ExportFile, ExportSubject } from './exportJob.ts'
import { fileName } from './fileName.ts'
import { type FigureSheets, figureSheets, sourceSheet } from './figureSheets.ts'
import type { Quoted } from './quoted.ts'
import type { Sheet } from './sheet.ts'
import { paginate } from './pictureText.ts'
import { plainText } from './plainText.ts'
import { textOfCell } from './sheet.ts'
import { addOfficeChart } from './slideChart.ts'
import {
  addFrame,
  type Body,
  bodyOf,
  FONT,
  INK,
  INNER,
  LEADING,
  linesOf,
  MARGIN,
  notesFit,
  POINTS,
  SIZE,
} from './slideFrame.ts'
import { addTable, pageRows, type SlideTable } from './slideTable.ts'

/** A part of a chart, painted. */
export interface SlidePicture {
  /** In base64. */
  readonly png: string
  /** Inches. */
  readonly width: number
  readonly height: number
}

/** `pictures` are of the chart, for a figure that Office draws no chart of; with its chart there are none. */
export async function slideDeck(
  subject: ExportSubject & Quoted,
  pictures: readonly SlidePicture[],
): Promise<ExportFile> {
  const { messages, data, figure } = subject
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = figure.title
  deck.company = 'Parkbench'
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT }
  const sheets = figureSheets(subject)
  const sources = sourceSheet(subject)
  addChartSlides(deck, subject, pictures, quotesOf(subject, sources))
  if (!notesFit(figure.notes)) addNoteSlides(deck, subject)
  addTableSlides(deck, subject, sheets, sources)
  const blob = (await deck.write({ outputType: 'blob', compression: true })) as Blob
  return { name: fileName(messages.share.file(figure.title, data.version.slice(0, 8)), 'pptx'), blob }
}

/** What is said below a chart: that it is a picture, where it is one, and its notes where they fit. */
const notesBeside = ({ figure, messages }: ExportSubject): readonly string[] => [
  ...(figure.office ? [] : [messages.share.painted]),
  ...(notesFit(figure.notes) ? figure.notes : []),
]

/** The place of the chart on the first slide. */
export const chartBody = (subject: ExportSubject): Body =>
  bodyOf(subject, { isFurther: false, notes: notesBeside(subject) })

function addChartSlides(
  deck: PptxGenJS,
  subject: ExportSubject,
  pictures: readonly SlidePicture[],
  quotes: string,
): void {
  const { office, description } = subject.figure
  if (office) {
    const slide = deck.addSlide()
    const body = addFrame(slide, subject, { isFurther: false, notes: notesBeside(subject) })
    addOfficeChart(slide, office, body, description)
    slide.addNotes(quotes)
  }
  for (const [at, { png, width, height }] of pictures.entries()) {
    const slide = deck.addSlide()
    const body = addFrame(slide, subject, { isFurther: at > 0, notes: notesBeside(subject) })
    const shrink = Math.min(1, body.h / height)
    const size = { w: width * shrink, h: height * shrink }
    const x = MARGIN + (INNER - size.w) / 2
    slide.addImage({ data: `image/png;base64,${png}`, x, y: body.y, ...size, altText: description })
    slide.addNotes(quotes)
  }
}

/** Notes that have no room beside the chart, on slides of their own. */
function addNoteSlides(deck: PptxGenJS, subject: ExportSubject): void {
  const wish = { isFurther: true, notes: [] }
  const most = (bodyOf(subject, wish).h * POINTS) / (SIZE.text * LEADING)
  const blocks = subject.figure.notes.map((note) => ({ number: '', lines: linesOf(note, SIZE.text) }))
  for (const page of paginate(blocks, most, most)) {
    const slide = deck.addSlide()
    const body = addFrame(slide, subject, wish)
    const text = page.flatMap(({ lines }) => lines).join('\n')
    const look = { fontFace: FONT, fontSize: SIZE.text, color: INK.text, margin: 0, valign: 'top' } as const
    slide.addText(plainText(text), { x: MARGIN, w: INNER, ...body, ...look })
  }
}

/** The table with the numbers of its sentences, on as many slides as it needs; each has those of its rows. */
function addTableSlides(deck: PptxGenJS, subject: ExportSubject, sheets: FigureSheets, sources: Sheet): void {
  const { columns, rows } = subject.figure.table
  const numbers = rows.map((row) => [
    ...new Set(row.flatMap(({ records }) => records.flatMap((record) => sheets.numberOf(record) ?? []))),
  ])
  const table: SlideTable = {
    columns: [...columns, { title: subject.messages.sheets.sentences, isNumber: false }],
    rows: rows.map((row, at) => [...row.map(({ text }) => text), numbers[at]?.join('; ') ?? '']),
  }
  const wish = { isFurther: true, notes: [] }
  for (const [from, to] of pageRows(table, bodyOf(subject, wish).h)) {
    const slide = deck.addSlide()
    addTable(slide, table, [from, to], addFrame(slide, subject, wish).y)
    slide.addNotes(quotesOf(subject, sources, new Set(numbers.slice(from, to).flat())))
  }
}

/** 1. 引文 — 出处，日期; of all sentences or of those with these numbers. */
function quotesOf({ messages }: ExportSubject, sources: Sheet, only?: ReadonlySet<number>): string {
  return sources.rows
    .filter(([number]) => only === undefined || only.has(Number(number)))
    .map(([number, quote, , publisher, date]) => {
      const origin = [publisher ?? null, date ?? null].map(textOfCell).filter((text) => text !== '')
      return `${textOfCell(number ?? null)}. ${textOfCell(quote ?? null)} — ${origin.join(messages.clauseComma)}`
    })
    .map(plainText)
    .join('\n')
}
