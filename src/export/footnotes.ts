/** The sentences behind the marks of a figure, numbered, each with where it was printed. */
import type { ChartFigure } from '../charts/figure.ts'
import { quoteAt } from '../dataset/article/article.ts'
import { type EvidenceRecord, recordOf } from '../dataset/evidenceRecord.ts'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import type { DocumentRow } from '../dataset/schema.ts'
import { type Data, rowAt, rowOfId } from '../dataset/table.ts'
import { formatPublished, formatPublisher } from '../i18n/formatOrigin.ts'
import type { Messages } from '../i18n/messages.ts'
import { articleNamed, type Articles } from './quoted.ts'

interface Footnote {
  /** From 1. */
  readonly number: number
  readonly record: RecordRef
  /** 沁阳：“新修和改造道路34.7公里” */
  readonly quote: string
  /** 《焦作日报》，2013 年 1 月 10 日 */
  readonly origin: string
}
export interface Footnotes {
  readonly notes: readonly Footnote[]
  /** Sentences beyond the limit. */
  readonly left: number
  /** By the id of a mark the raised numbers of its sentences: ¹, ²⁻⁵. */
  readonly numbers: ReadonlyMap<string, string>
}

/** More would be a book and no picture; it is said how many are left out. */
export const MOST_FOOTNOTES = 150

/** In the order of the marks; marks that stand on the same passage share its number. `articles`: all that are cited. */
export function footnotes(
  messages: Messages<'sharing'>,
  data: Data,
  { marks }: ChartFigure,
  articles: Articles,
): Footnotes {
  const cited = new Map<string, Cited>()
  const numbers = new Map<string, string>()
  for (const { id, name, records } of marks) {
    const found = records
      .map((ref) => recordOf(data, ref))
      .filter((record) => record !== null)
      .map((record) => cite(cited, record, name))
    numbers.set(id, raised(found.filter((number) => number <= MOST_FOOTNOTES)))
  }
  const all = Array.from(cited.values())
  return {
    notes: all.slice(0, MOST_FOOTNOTES).map((passage) => footnoteOf(messages, data, passage, articles)),
    left: Math.max(0, all.length - MOST_FOOTNOTES),
    numbers,
  }
}

interface Cited {
  readonly number: number
  readonly names: Set<string>
  readonly record: EvidenceRecord
}

/** The number of the passage, a new one where nobody stood on it before. */
function cite(cited: Map<string, Cited>, record: EvidenceRecord, name: string): number {
  const { document, start, end } = record.row.source
  const key = `${document} ${start} ${end}`
  const known = cited.get(key) ?? { number: cited.size + 1, names: new Set<string>(), record }
  cited.set(key, known)
  known.names.add(name)
  return known.number
}

function footnoteOf(
  messages: Messages<'sharing'>,
  data: Data,
  { number, names, record }: Cited,
  articles: Articles,
): Footnote {
  const { documents } = data.tables
  const { source } = record.row
  const { document } = source
  const quote = quoteAt(articleNamed(articles, document), source)
  const row = rowOfId(documents, document)
  return {
    number,
    record: { table: record.table, id: record.row.id },
    quote: messages.share.quoteOf(Array.from(names).join(messages.listComma), quote),
    origin: row < 0 ? document : originOf(messages, rowAt(documents, row)),
  }
}

const originOf = (messages: Messages, row: DocumentRow): string =>
  [formatPublisher(messages, row), formatPublished(messages, row)].join(messages.clauseComma)

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** 12 → ¹² */
const superscript = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)

/** 1 → ¹; 2, 3, 4, 7 → ²⁻⁴ ⁷ */
export function raised(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) =>
      first === last ? superscript(first) : `${superscript(first)}⁻${superscript(last)}`,
    )
    .join('\u00a0')
}
