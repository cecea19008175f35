import type { Diagnostic } from '../../dataset/schema.ts'
import type { Span } from '../types.ts'
import { entryOf } from './codes.ts'
import { lineOf, lineStarts } from './lines.ts'
import { columnsOf } from './width.ts'

/** Characters shown on either side of the passage, then … */
const AROUND = 24
/** Of a long passage, its beginning is shown. */
const SHOWN = 60

/**
 * Words the diagnostics of an article as a compiler does:
 *
 *     seeds/003.txt:12:7: warning[figures-conflict]: enterprises is 83 count here and 85 count elsewhere …
 *       目前,该县产业集聚区已入驻规模以上企业83家,初步形成了
 *                             ^^^^^^^^^^^^^^^^^^
 *       help: Both are kept and shown with their quotes. …
 *
 * `raw` is the decoded article, empty for a file that is none; lines and columns (UTF-16 units) count from 1.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], file: string, raw: string): string[] {
  const lines = lineStarts(raw)
  return diagnostics.map(({ code, severity, message, source }) => {
    const help = `  help: ${entryOf(code).help}`
    const head = `${severity}[${code}]: ${message}`
    if (!source || source.start === source.end) return [`${file}: ${head}`, help].join('\n')
    const line = lineOf(lines, source.start)
    const lineStart = lines[line - 1] ?? 0
    const lineEnd = (lines[line] ?? raw.length + 1) - 1
    const place = `${file}:${line}:${source.start - lineStart + 1}`
    return [`${place}: ${head}`, ...excerpt(raw, source, { start: lineStart, end: lineEnd }), help].join('\n')
  })
}

/** The passage in its line, and carets under it. */
function excerpt(raw: string, { start, end }: Span, line: Span): string[] {
  const from = Math.max(line.start, start - AROUND)
  const shownEnd = Math.min(end, line.end, start + SHOWN)
  const to = Math.min(line.end, shownEnd + AROUND)
  const before = plain((from > line.start ? '…' : '') + raw.slice(from, start)).trimStart()
  const passage = plain(raw.slice(start, shownEnd))
  const after = plain(raw.slice(shownEnd, to) + (to < line.end ? '…' : '')).trimEnd()
  return [
    `  ${before}${passage}${after}`,
    `  ${' '.repeat(columnsOf(before))}${'^'.repeat(Math.max(1, columnsOf(passage)))}`,
  ]
}

/** Control characters would move the carets, or the terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ')
