import writeXlsxFile, { type Cell } from 'write-excel-file/universal'
import { textWidth } from '../charts/textWidth.ts'
import { nextTask } from './nextTask.ts'
import { breakLines } from './pictureText.ts'
import { isLink, type Sheet, type SheetCell, textOfCell } from './sheet.ts'

const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 10.5 } as const
/** Excel measures columns in digits of the standard type; a Chinese character is two. */
const DIGIT = 0.5
const WIDEST = 1
/** Points from line to line. */
const LINE = 16.5
const NARROW = 6
const WIDE = 60
/** Excel takes no longer text in a formula; a longer address is written as a text. */
const FORMULA_TEXT = 255
/** As many rows as tell how wide a column has to be. */
const ROWS_MEASURED = 200

/**
 * Sheets as an XLSX file: typed cells, the header frozen, links that open. A text stays a text, whatever it begins
 * with: only our own links are formulas. `onSheet` hears how much is done, 0 to 1, and stops it by throwing.
 */
export async function sheetsXlsx(
  sheets: readonly Sheet[],
  onSheet: (share: number) => void = () => {},
): Promise<Blob> {
  const made: ReturnType<typeof xlsxSheet>[] = []
  for (const sheet of sheets) {
    made.push(xlsxSheet(sheet))
    await nextTask()
    onSheet(made.length / sheets.length)
  }
  return writeXlsxFile(made, FONT).toBlob()
}

function xlsxSheet(sheet: Sheet) {
  const widths = sheet.header.map((_, at) => columnWidth(sheet, at))
  return {
    sheet: sheet.name,
    data: [sheet.header.map(headerCell), ...sheet.rows.map((row) => xlsxRow(row, widths))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    // Printed, a table is wider than tall.
    orientation: 'landscape' as const,
  }
}

/** As high as its longest text: not every program makes room for what is wrapped. */
function xlsxRow(row: readonly SheetCell[], widths: readonly number[]): Cell[] {
  const lines = row.map((cell, at) => linesOf(cell, widths[at] ?? WIDE))
  const most = Math.max(...lines)
  const look = { alignVertical: 'top' as const, ...(most > 1 && { height: most * LINE }) }
  return row.map((cell, at) => xlsxCell(cell, { ...look, wrap: (lines[at] ?? 1) > 1 }))
}

function linesOf(cell: SheetCell, width: number): number {
  const text = textOfCell(cell)
  // Most cells are short, and a dataset has very many.
  if (text.length * (WIDEST / DIGIT) < width && !/[\r\n]/.test(text)) return 1
  const lines = text.split(/\r\n|[\r\n]/)
  return lines.reduce((sum, line) => sum + Math.max(1, breakLines(line, 1 / DIGIT, width - 1).length), 0)
}

const headerCell = (text: string): Cell => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
  wrap: true,
})

interface Look {
  readonly alignVertical: 'top'
  readonly wrap: boolean
  /** Points; the program's own for a row of one line. */
  readonly height?: number
}

function xlsxCell(cell: SheetCell, look: Look): Cell {
  if (cell === null) return null
  if (typeof cell === 'number')
    return { ...look, value: cell, type: Number, format: Number.isInteger(cell) ? '#,##0' : '#,##0.####' }
  if (isLink(cell) && cell.href.length > FORMULA_TEXT) return { ...look, value: cell.href, type: String }
  if (isLink(cell))
    return { ...look, value: linkFormula(cell.href, cell.text), type: 'Formula', textColor: '#1F4E9A' }
  return { ...look, value: cell, type: String }
}

const linkFormula = (href: string, text: string): string => `HYPERLINK(${quoted(href)},${quoted(text)})`
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

function columnWidth({ header, rows }: Sheet, at: number): number {
  const texts = [header[at] ?? '', ...rows.slice(0, ROWS_MEASURED).map((row) => textOfCell(row[at] ?? null))]
  const widest = Math.max(...texts.map((text) => textWidth(text, 1) / DIGIT))
  return Math.min(WIDE, Math.max(NARROW, Math.ceil(widest) + 2))
}
