/** A figure as sheets: its data, what it is, and the sentences behind it. */
import type { FigureCell, FigureColumn } from '../charts/figure.ts'
import { quoteAt } from '../dataset/article/article.ts'
import { recordOf } from '../dataset/evidenceRecord.ts'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import type { DocumentRow } from '../dataset/schema.ts'
import { type Data, rowAt, rowOfId } from '../dataset/table.ts'
import { formatPublished, formatPublisher } from '../i18n/formatOrigin.ts'
import type { Messages } from '../i18n/messages.ts'
import type { ExportSubject } from './exportJob.ts'
import { plainText } from './plainText.ts'
import { articleNamed, type Quoted } from './quoted.ts'
import type { Sheet, SheetCell } from './sheet.ts'

export interface FigureSheets {
  /** The table of the figure; a number column becomes three: as people read it, the number, its unit. */
  readonly data: Sheet
  /** Title, selection, notes, dataset version, link: a line each. */
  readonly about: Sheet
  /** The number of the sentence that a record was read from; null for a record that the dataset does not hold. */
  readonly numberOf: (record: RecordRef) => number | null
}

export function figureSheets(subject: ExportSubject): FigureSheets {
  const cited = citedRecords(subject)
  return {
    data: dataSheet(subject, cited),
    about: aboutSheet(subject),
    numberOf: (record) => cited.get(keyOf(record))?.number ?? null,
  }
}

/** By `table/id` the number of the sentence, in the order of the table. */
type Cited = ReadonlyMap<string, { readonly number: number; readonly record: RecordRef }>

const keyOf = ({ table, id }: RecordRef): string => `${table}/${id}`

function citedRecords({ figure, data }: ExportSubject): Cited {
  const cited = new Map<string, { number: number; record: RecordRef }>()
  const inTable = figure.table.rows.flat().flatMap(({ records }) => records)
  for (const record of [...inTable, ...figure.marks.flatMap(({ records }) => records)]) {
    if (cited.has(keyOf(record)) || !recordOf(data, record)) continue
    cited.set(keyOf(record), { number: cited.size + 1, record })
  }
  return cited
}

function dataSheet({ messages, figure }: ExportSubject, cited: Cited): Sheet {
  const { sheets } = messages
  const { columns, rows } = figure.table
  return {
    name: sheets.data,
    header: [...columns.flatMap((column) => headersOf(messages, column)), sheets.sentences],
    rows: rows.map((row) => [
      ...columns.flatMap((column, at) => cellsOf(column, row[at] as FigureCell)),
      numbersOf(row, cited),
    ]),
  }
}

const headersOf = ({ sheets }: Messages<'sharing'>, { title, isNumber }: FigureColumn): string[] =>
  isNumber ? [title, sheets.number(title), sheets.unit(title)] : [title]

const cellsOf = ({ isNumber }: FigureColumn, { text, value, unit }: FigureCell): SheetCell[] =>
  isNumber ? [plainText(text), value, unit] : [plainText(text)]

/** 1; 4; 5 */
const numbersOf = (row: readonly FigureCell[], cited: Cited): string =>
  [
    ...new Set(
      row.flatMap(({ records }) => records).map((record) => cited.get(keyOf(record))?.number ?? null),
    ),
  ]
    .filter((number) => number !== null)
    .join('; ')

function aboutSheet({ messages, data, figure, selection, address, site }: ExportSubject): Sheet {
  const { sheets } = messages
  const link = site + address
  const lines: (readonly [string, SheetCell])[] = [
    [sheets.title, figure.title],
    ...(figure.unit === '' ? [] : [[sheets.shownIn, figure.unit] as const]),
    ...selection.map((words) => [sheets.selection, plainText(words)] as const),
    ...figure.notes.map((note) => [sheets.note, plainText(note)] as const),
    [sheets.baseUnits, sheets.baseUnitsNote],
    [sheets.version, data.version],
    [sheets.link, site === '' ? address : { text: link, href: link }],
  ]
  return { name: sheets.about, header: [sheets.item, sheets.content], rows: lines }
}

/** One row a sentence, numbered as the data refers to it. */
export function sourceSheet(subject: ExportSubject & Quoted): Sheet {
  const { sheets } = subject.messages
  const cited = citedRecords(subject)
  return {
    name: sheets.sources,
    header: sheets.sourceColumns,
    rows: Array.from(cited.values(), ({ number, record }) => sourceRow(subject, number, record)),
  }
}

function sourceRow(
  { messages, data, site, articles }: ExportSubject & Quoted,
  number: number,
  ref: RecordRef,
): SheetCell[] {
  const found = recordOf(data, ref)
  if (!found) throw new RangeError(`no record ${keyOf(ref)}`)
  const { source } = found.row
  const article = articleNamed(articles, source.document)
  const document = documentOf(data, source.document)
  const place = `#/source/${encodeURIComponent(source.document)}?at=${source.start}-${source.end}`
  return [
    number,
    quoteAt(article, source),
    article.raw.slice(source.start, source.end),
    document === null ? null : plainText(formatPublisher(messages, document)),
    document === null ? null : plainText(formatPublished(messages, document)),
    document?.title ?? null,
    keyOf(ref),
    site === '' ? place : { text: messages.sheets.open, href: site + place },
  ]
}

function documentOf(data: Data, id: string): DocumentRow | null {
  const at = rowOfId(data.tables.documents, id)
  return at < 0 ? null : rowAt(data.tables.documents, at)
}
