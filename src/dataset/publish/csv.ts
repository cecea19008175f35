/** A cell: what a row holds once groups are flattened and lists joined. */
export type Cell = string | number | boolean | null

/**
 * CSV by RFC 4180: CRLF, quotes doubled. Numbers and flags are written as they are. For a spreadsheet, text that it
 * would take for a formula (OWASP: = + - @ tab, also full-width and after spaces, on any line of the cell) gets an
 * apostrophe in front; for a program nothing is changed.
 */
export function csv(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  reader: 'spreadsheet' | 'program',
): string {
  const text = reader === 'spreadsheet' ? (words: string) => quoted(defused(words)) : quoted
  const cell = (value: Cell) => (typeof value === 'string' ? text(value) : (value?.toString() ?? ''))
  const lines = [header.map(text).join(',')]
  for (const row of rows) lines.push(row.map(cell).join(','))
  return `${lines.join('\r\n')}\r\n`
}

const FORMULA = /^[\s\u00a0]{0,8}[=+\-@＝＋－＠]/mu

const defused = (text: string): string => (FORMULA.test(text) || /^[\t\r\n\0]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
