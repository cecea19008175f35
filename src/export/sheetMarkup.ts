/** Sheets as text for the clipboard: cells in Excel and WPS, a table in Word, Markdown elsewhere. */
import { isLink, type Sheet, type SheetCell, textOfCell } from './sheet.ts'
import { escapeXml } from './svg.ts'

/** Tabs and lines, as spreadsheets paste them; breaks inside a cell become spaces. */
export const sheetTabs = ({ header, rows }: Sheet): string =>
  [header, ...rows].map((row) => row.map((cell) => flat(textOfCell(cell))).join('\t')).join('\r\n')

/** A table of HTML: Excel, WPS and Word take it as cells, with links that open. */
export function sheetHtml({ name, header, rows }: Sheet): string {
  const head = header.map((title) => `<th scope="col">${escapeXml(title)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlOf(cell)}</td>`).join('')}</tr>`)
  return `<table><caption>${escapeXml(name)}</caption><tr>${head}</tr>${body.join('')}</table>`
}

const htmlOf = (cell: SheetCell): string => {
  const text = escapeXml(textOfCell(cell))
  return cell !== null && isLink(cell) ? `<a href="${escapeXml(cell.href)}">${text}</a>` : text
}

/** A table of GitHub Flavored Markdown; numbers stand to the right. */
export function sheetMarkdown({ header, rows }: Sheet): string {
  const rules = header.map((_, at) => (rows.some((row) => typeof row[at] === 'number') ? '---:' : '---'))
  const lines = [header, rules, ...rows.map((row) => row.map(markdownOf))]
  return lines.map((cells, at) => `| ${(at === 0 ? cells.map(escaped) : cells).join(' | ')} |`).join('\n')
}

const markdownOf = (cell: SheetCell): string => {
  const text = escaped(textOfCell(cell))
  return cell !== null && isLink(cell) ? `[${text}](<${cell.href}>)` : text
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ')
const escaped = (text: string): string => flat(text).replaceAll(/[\\|*_`[\]<>]/g, String.raw`\$&`)
