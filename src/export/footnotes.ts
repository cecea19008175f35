/** The sentences behind the bars, numbered, each with where it was printed. */
import type { BarMark } from '../charts/barSeries.ts'
import type { DocumentRow } from '../dataset/schema.ts'
import { type Data, rowAt, rowOfId, wordAt } from '../dataset/table.ts'
import { formatPublished, formatPublisher } from '../i18n/formatOrigin.ts'
import type { Messages } from '../i18n/messages.ts'

export interface Footnote {
  readonly number: string
  /** 沁阳 “新修和改造道路34.7公里” */
  readonly quote: string
  /** 焦作日报，2013 年 1 月 10 日 */
  readonly origin: string
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** 12 → ¹² */
export const superscript = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)

/** In the order of the marks. */
export function footnotes(messages: Messages, data: Data, marks: readonly BarMark[]): Footnote[] {
  const { observations, documents } = data.tables
  return marks.map(({ id, name, quote }, at) => {
    const document = wordAt(observations, 'source.document', rowOfId(observations, id)) ?? ''
    const row = rowOfId(documents, document)
    return {
      number: superscript(at + 1),
      quote: messages.charts.quoteOf(name, quote),
      origin: row < 0 ? document : originOf(messages, rowAt(documents, row)),
    }
  })
}

const originOf = (messages: Messages, row: DocumentRow): string =>
  [formatPublisher(messages, row), formatPublished(messages, row)].join(messages.clauseComma)
