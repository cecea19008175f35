/** A table in pages: Office lets one run off its slide, so its rows are measured before. */
import { textWidth } from '../charts/textWidth.ts'
import { breakLines } from './pictureText.ts'
import { plainText } from './plainText.ts'
import { type Body, FONT, INK, INNER, LEADING, MARGIN, POINTS, SIZE, type Slide, SURE } from './slideFrame.ts'

interface SlideColumn {
  readonly title: string
  readonly isNumber: boolean
}
export interface SlideTable {
  readonly columns: readonly SlideColumn[]
  readonly rows: readonly (readonly string[])[]
}
/** Points: of a cell's edge, and what the widest column asks for. */
const PADDING = 3.6
const MOST_WIDTH = 300
/** Bold letters are wider. */
const BOLD = 1.1

/** Inches of each column, all of the width together; as their words ask for. */
export function columnWidths({ columns, rows }: SlideTable): number[] {
  const wanted = columns.map(({ title }, at) => {
    const texts = rows.map((row) => textWidth(row[at] ?? '', SIZE.table))
    const widest = Math.max(textWidth(title, SIZE.table * BOLD), ...texts)
    return Math.min(MOST_WIDTH, widest / SURE) + 2 * PADDING + SIZE.table
  })
  const all = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map((width) => (width / all) * INNER)
}

/** Places of the rows that go on each slide, whose bodies have `h` inches of height; the header is on all. */
export function pageRows(table: SlideTable, h: number): (readonly [from: number, to: number])[] {
  const widths = columnWidths(table)
  const heights = table.rows.map((row) => rowHeight(row, widths))
  const room =
    h -
    rowHeight(
      table.columns.map(({ title }) => title),
      widths,
    )
  const pages: (readonly [number, number])[] = []
  let from = 0
  let used = 0
  for (const [at, height] of heights.entries()) {
    if (at > from && used + height > room) {
      pages.push([from, at])
      from = at
      used = 0
    }
    used += height
  }
  return [...pages, [from, heights.length]]
}

function rowHeight(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, at) => {
    const room = ((widths[at] ?? 0) * POINTS - 2 * PADDING) * SURE
    return breakLines(text, SIZE.table, room).length
  })
  return (Math.max(1, ...lines) * SIZE.table * LEADING + 2 * PADDING) / POINTS
}

export function addTable(
  slide: Slide,
  table: SlideTable,
  [from, to]: readonly [number, number],
  y: Body['y'],
): void {
  const { columns, rows } = table
  const rule = { type: 'solid', color: INK.rule, pt: 0.5 } as const
  const none = { type: 'none' } as const
  const cells = (row: readonly string[], bold: boolean) =>
    row.map((text, at) => {
      const align = columns[at]?.isNumber ? ('right' as const) : ('left' as const)
      return { text: plainText(text), options: { align, bold } }
    })
  slide.addTable(
    [
      cells(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.slice(from, to).map((row) => cells(row, false)),
    ],
    {
      x: MARGIN,
      y,
      w: INNER,
      colW: columnWidths(table),
      fontFace: FONT,
      fontSize: SIZE.table,
      color: INK.text,
      border: [rule, none, rule, none],
      margin: PADDING / POINTS,
    },
  )
}
