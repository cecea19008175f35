import { csv } from '../dataset/publish/csv.ts'
import { isLink, type Sheet } from './sheet.ts'

/** Without it a Chinese Excel reads UTF-8 as GBK. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A sheet as CSV for Excel and WPS: UTF-8 with its mark, RFC 4180, nothing that a spreadsheet would run. */
export const sheetCsv = ({ header, rows }: Sheet): string =>
  BYTE_ORDER_MARK +
  csv(
    header,
    rows.map((row) => row.map((cell) => (isLink(cell) ? cell.href : cell))),
    'spreadsheet',
  )
