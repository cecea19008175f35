import writeXlsxFile, { type Cell } from 'write-excel-file/universal'
import { textWidth } from '../charts/textWidth.ts'
import { isLink, type Sheet, type SheetCell, textOfCell } from './sheet.ts'

const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 10.5 } as const
/** Excel measures columns in digits of the standard type; a Chinese character is two. */
const DIGIT = 0.5
const NARROW = 6
const WIDE = 60
/** Excel takes no longer text in a formula; a longer address is written as a text. */
const FORMULA_TEXT = 255
/** As many rows as tell how wide a column has to be. */
const ROWS_MEASURED = 200

/**
 * Sheets as an XLSX file: typed cells, the header frozen, links that open. A text stays a text, whatever it begins
 * with: only our own links are formulas.
 */
export const sheetsXlsx = (sheets: readonly Sheet[]): Promise<Blob> =>
  writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [sheet.header.map(headerCell), ...sheet.rows.map((row) => row.map(xlsxCell))],
      columns: sheet.header.map((_, at) => ({ width: columnWidth(sheet, at) })),
      stickyRowsCount: 1,
    })),
    FONT,
  ).toBlob()

const headerCell = (text: string): Cell => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
  wrap: true,
})

function xlsxCell(cell: SheetCell): Cell {
  if (cell === null) return null
  if (typeof cell === 'number')
    return {
      value: cell,
      type: Number,
      format: Number.isInteger(cell) ? '#,##0' : '#,##0.####',
      alignVertical: 'top',
    }
  if (isLink(cell) && cell.href.length > FORMULA_TEXT) return { value: cell.href, type: String }
  if (isLink(cell))
    return {
      value: linkFormula(cell.href, cell.text),
      type: 'Formula',
      textColor: '#1F4E9A',
      alignVertical: 'top',
    }
  return { value: cell, type: String, alignVertical: 'top', wrap: textWidth(cell, 1) * 2 > WIDE }
}

const linkFormula = (href: string, text: string): string => `HYPERLINK(${quoted(href)},${quoted(text)})`
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

function columnWidth({ header, rows }: Sheet, at: number): number {
  const texts = [header[at] ?? '', ...rows.slice(0, ROWS_MEASURED).map((row) => textOfCell(row[at] ?? null))]
  const widest = Math.max(...texts.map((text) => textWidth(text, 1) / DIGIT))
  return Math.min(WIDE, Math.max(NARROW, Math.ceil(widest) + 2))
}
