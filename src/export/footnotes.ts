/** The sentences behind the marks of a chart, numbered, each with where it was printed. */
import type { FigureMark } from '../charts/figure.ts'
import { recordOf } from '../dataset/evidenceRecord.ts'
import { type Data, rowAt, rowOfId } from '../dataset/table.ts'
import { formatPublished, formatPublisher } from '../i18n/formatOrigin.ts'
import type { Messages } from '../i18n/messages.ts'

export interface Footnote {
  /** Id of the mark that carries the number. */
  readonly mark: string
  readonly number: string
  /** 沁阳 “新修和改造道路34.7公里” */
  readonly quote: string
  /** 焦作日报，2013 年 1 月 10 日 */
  readonly origin: string
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** 12 → ¹² */
const superscript = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)

/** One for each record, in the order of the marks. */
export function footnotes(messages: Messages, data: Data, marks: readonly FigureMark[]): Footnote[] {
  const behind = marks.flatMap((mark) => mark.records.map((record) => ({ mark, record })))
  return behind.flatMap(({ mark, record }, at) => {
    const found = recordOf(data, record)
    if (!found) return []
    const { quote, source } = found.row
    const number = superscript(at + 1)
    const said = messages.charts.quoteOf(mark.name, quote)
    return [{ mark: mark.id, number, quote: said, origin: originOf(messages, data, source.document) }]
  })
}

/** What is written behind the name of each mark: ¹, of several records ¹⁻². */
export function numbersOfMarks(notes: readonly Footnote[]): Map<string, string> {
  const numbers = new Map<string, string>()
  for (const { mark, number } of notes) {
    const held = numbers.get(mark)
    numbers.set(mark, held === undefined ? number : `${held.split('⁻')[0]}⁻${number}`)
  }
  return numbers
}

function originOf(messages: Messages, data: Data, document: string): string {
  const row = rowOfId(data.tables.documents, document)
  if (row < 0) return document
  const origin = rowAt(data.tables.documents, row)
  return [formatPublisher(messages, origin), formatPublished(messages, origin)].join(messages.clauseComma)
}
