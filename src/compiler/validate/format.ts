import { lineColumn } from '../../dataset/lineColumn.ts'
import type { Diagnostic } from '../../dataset/schema.ts'
import { entryOf } from './codes.ts'
import { columnsOf } from './width.ts'

/** Characters shown on either side of the passage, then … */
const AROUND = 24
/** Of a long passage, its beginning is shown. */
const SHOWN = 60

/**
 * Words a diagnostic as a compiler does:
 *
 *     seeds/003.txt:12:7: warning[figures-conflict]: enterprises is 83 count here and 85 count elsewhere …
 *       目前,该县产业集聚区已入驻规模以上企业83家,初步形成了
 *                             ^^^^^^^^^^^^^^^^^^
 *       help: Both are kept and shown with their quotes. …
 *
 * `raw` is the decoded article, empty for a file that is none; lines and columns count from 1.
 */
export function formatDiagnostic(
  { code, severity, message, source }: Diagnostic,
  file: string,
  raw: string,
): string {
  const help = `  help: ${entryOf(code).help}`
  const head = `${severity}[${code}]: ${message}`
  if (!source || source.start === source.end) return [`${file}: ${head}`, help].join('\n')
  const { line, column } = lineColumn(raw, source.start)
  return [`${file}:${line}:${column}: ${head}`, ...excerpt(raw, source.start, source.end), help].join('\n')
}

/** The passage in its line, and carets under it. */
function excerpt(raw: string, start: number, end: number): string[] {
  const lineStart = raw.lastIndexOf('\n', start - 1) + 1
  const lineEnd = raw.indexOf('\n', start) < 0 ? raw.length : raw.indexOf('\n', start)
  const from = Math.max(lineStart, start - AROUND)
  const shownEnd = Math.min(end, lineEnd, start + SHOWN)
  const to = Math.min(lineEnd, shownEnd + AROUND)
  const before = plain((from > lineStart ? '…' : '') + raw.slice(from, start)).trimStart()
  const passage = plain(raw.slice(start, shownEnd))
  const after = plain(raw.slice(shownEnd, to) + (to < lineEnd ? '…' : '')).trimEnd()
  return [
    `  ${before}${passage}${after}`,
    `  ${' '.repeat(columnsOf(before))}${'^'.repeat(Math.max(1, columnsOf(passage)))}`,
  ]
}

/** Control characters would move the carets, or the terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ')
