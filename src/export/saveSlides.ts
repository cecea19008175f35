/** A figure as slides: a chart and a table that can be edited there, the quotes in the speaker's notes. */
import PptxGenJS from 'pptxgenjs'
import type { OfficeChart } from '../charts/officeChart.ts'
import type { ExportFile, ExportSubject } from './exportJob.ts'
import { figureSheets } from './figureSheets.ts'
import { fileName } from './fileName.ts'
import { textOfCell } from './sheet.ts'

type Slide = ReturnType<PptxGenJS['addSlide']>

/** Inches of a 16:9 slide as PowerPoint makes it, and what stands where. */
const PAGE = { width: 13.333, height: 7.5, margin: 0.6 } as const
const INNER = PAGE.width - 2 * PAGE.margin
const TITLE = { y: 0.4, h: 0.7 } as const
const SELECTION = { y: 1.05, h: 0.4 } as const
const BODY = { y: 1.55, h: 4.25 } as const
const NOTES = { y: 5.85, h: 1.05 } as const
const FOOT = { y: 6.95, h: 0.3 } as const

/** Fonts that Office and WPS have; points. */
const FONT = 'Microsoft YaHei'
const SIZE = { title: 26, text: 12, notes: 10.5, foot: 9, table: 11 } as const
const INK = { text: '1B1F24', faint: '5A6169', rule: 'C9CCD0' } as const
/** The parks' hues in print, in their order. */
const HUES = ['1F3F7A', 'B8741A', '2F8C6C', '8A5FA8', '6B5E1E'] as const

export async function saveSlides(subject: ExportSubject): Promise<ExportFile> {
  const { messages, data, figure } = subject
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = figure.title
  deck.company = 'Parkbench'
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT }
  if (figure.office) addChartSlide(deck, subject, figure.office)
  addTableSlide(deck, subject)
  const blob = (await deck.write({ outputType: 'blob', compression: true })) as Blob
  return { name: fileName(messages.share.file(figure.title, data.version.slice(0, 8)), 'pptx'), blob }
}

function addChartSlide(deck: PptxGenJS, subject: ExportSubject, chart: OfficeChart): void {
  const slide = deck.addSlide()
  addFrame(slide, subject)
  const place = { x: PAGE.margin, w: INNER, ...BODY }
  const look = { fontFace: FONT, fontSize: SIZE.notes, color: INK.text }
  const axes = {
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: SIZE.notes,
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: SIZE.notes,
    valGridLine: { color: INK.rule, size: 0.5 },
    valAxisMinVal: 0,
  }
  if (chart.kind === 'scatter') {
    const { points } = chart
    const [xTitle, yTitle] = chart.axes
    const labels = points.map(({ name }) => name)
    const xs = { name: xTitle, labels, values: points.map(({ x }) => x) }
    const ys = { name: yTitle, labels, values: points.map(({ y }) => y) }
    slide.addChart('scatter', [xs, ys], {
      ...place,
      ...look,
      ...axes,
      showCatAxisTitle: true,
      catAxisTitle: xTitle,
      showValAxisTitle: true,
      valAxisTitle: yTitle,
      lineSize: 0,
      lineDataSymbolSize: 9,
      chartColors: [...HUES],
      showLabel: true,
      dataLabelFormatScatter: 'custom',
    })
    return
  }
  const { categories, series, unit } = chart
  // Office counts categories upwards.
  const rows = series.map(({ name, values }) => ({
    name,
    labels: categories.toReversed(),
    // An empty cell, as Office draws what is missing.
    values: values.map((value) => value as number).toReversed(),
  }))
  slide.addChart('bar', rows, {
    ...place,
    ...look,
    ...axes,
    barDir: 'bar',
    barGrouping: chart.kind === 'stacked' ? 'stacked' : 'clustered',
    chartColors: series.length > 1 ? [...HUES] : [HUES[0]],
    showLegend: series.length > 1,
    legendPos: 'b',
    legendFontFace: FONT,
    legendFontSize: SIZE.notes,
    showValAxisTitle: unit !== '',
    valAxisTitle: unit,
    valAxisTitleFontFace: FONT,
  })
}

/** All of the table; what does not fit goes on to further slides under the same header. */
function addTableSlide(deck: PptxGenJS, subject: ExportSubject): void {
  const { columns, rows } = subject.figure.table
  const slide = deck.addSlide()
  addFrame(slide, subject)
  const rule = { type: 'solid', color: INK.rule, pt: 0.5 } as const
  const none = { type: 'none' } as const
  slide.addTable(
    [
      columns.map(({ title, isNumber }) => cell(title, isNumber, true)),
      ...rows.map((row) => row.map(({ text }, at) => cell(text, columns[at]?.isNumber ?? false))),
    ],
    {
      x: PAGE.margin,
      y: BODY.y,
      w: INNER,
      fontFace: FONT,
      fontSize: SIZE.table,
      color: INK.text,
      border: [rule, none, rule, none],
      margin: 0.05,
      autoPage: true,
      autoPageRepeatHeader: true,
      autoPageHeaderRows: 1,
      autoPageSlideStartY: TITLE.y,
      autoPageLineWeight: 0.3,
      autoPageCharWeight: 0.3,
    },
  )
}

/** Title, selection, notes and where it comes from; the quotes go where the speaker reads them. */
function addFrame(slide: Slide, subject: ExportSubject): void {
  const { messages, figure, selection, data, site, address } = subject
  const line = { x: PAGE.margin, w: INNER, fontFace: FONT, margin: 0, fit: 'shrink' } as const
  slide.addText(messages.share.titled(figure.title, figure.unit), {
    ...line,
    ...TITLE,
    fontSize: SIZE.title,
    bold: true,
    color: INK.text,
  })
  slide.addText(selection.join('　'), { ...line, ...SELECTION, fontSize: SIZE.text, color: INK.faint })
  slide.addText(figure.notes.join('\n'), {
    ...line,
    ...NOTES,
    fontSize: SIZE.notes,
    color: INK.faint,
    valign: 'top',
  })
  const made = messages.share.made(data.version.slice(0, 12))
  const link = site === '' ? {} : { hyperlink: { url: site + address } }
  slide.addText([{ text: made, options: link }], { ...line, ...FOOT, fontSize: SIZE.foot, color: INK.faint })
  slide.addNotes(quotesOf(subject))
}

/** 1. 引文 — 出处，日期 */
function quotesOf(subject: ExportSubject): string {
  const { rows } = figureSheets(subject).sources
  return rows
    .map(([number, quote, , publisher, date]) => {
      const origin = [publisher ?? null, date ?? null].map(textOfCell).filter((text) => text !== '')
      return `${textOfCell(number ?? null)}. ${textOfCell(quote ?? null)} — ${origin.join(subject.messages.clauseComma)}`
    })
    .join('\n')
}

const cell = (text: string, isNumber: boolean, isHead = false) => ({
  text,
  options: { align: isNumber ? ('right' as const) : ('left' as const), bold: isHead },
})
