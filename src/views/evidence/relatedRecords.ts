import { isOfRecords, type RecordRef, type RecordTable } from '../../dataset/evidenceTables.ts'
import {
  type Codes,
  columnNamed,
  type Data,
  type ListColumn,
  rowOfId,
  type Table,
  wordAt,
  type WordColumn,
} from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { indicatorName } from '../../i18n/names.ts'

interface RelatedRecords {
  readonly title: string
  /** How many there are. */
  readonly count: number
  /** The first of them in the order of the text. */
  readonly first: (most: number) => readonly RecordRef[]
}

/** Other records to hold beside one: the same indicator, the same cluster, or the same kind in the same article. */
export function relatedRecords(messages: Messages, data: Data, ref: RecordRef): RelatedRecords | null {
  if (!isOfRecords(ref.table)) return null
  const table: Table = data.tables[ref.table]
  const row = rowOfId(table, ref.id)
  if (row < 0) return null
  const { title, column } = related(messages, data, ref.table, row)
  const code = codesAt(column, row)[0] ?? -1
  const count = code < 0 ? 0 : (countsOf(column)[code] as number) - 1
  if (count === 0) return null
  return {
    title,
    count,
    first: (most) =>
      firstWith(column, code, Math.min(most, count), row).map((other) => ({
        table: ref.table,
        id: wordAt(table, 'id', other) as string,
      })),
  }
}

/** In which column related records have the same word, of a list the first. */
function related(messages: Messages, data: Data, table: RecordTable, row: number) {
  const { same, sameCluster, sameKind, tables } = messages.evidence
  const rows: Table = data.tables[table]
  if (table === 'investments') return { title: sameCluster, column: columnNamed(rows, 'clusters', 'list') }
  if (table !== 'observations')
    return { title: sameKind(tables[table]), column: columnNamed(rows, 'source.document', 'word') }
  const indicator = wordAt(rows, 'indicator', row) as string
  return {
    title: same(indicatorName(messages, data, indicator)),
    column: columnNamed(rows, 'indicator', 'word'),
  }
}

type CodedColumn = WordColumn | ListColumn

const codesAt = (column: CodedColumn, row: number): Codes =>
  column.kind === 'word'
    ? column.codes.subarray(row, row + 1)
    : column.codes.subarray(column.starts[row], column.starts[row + 1])

/** How many rows have each word; counted once for a dataset, as every click may bring another record into focus. */
function countsOf(column: CodedColumn): Uint32Array {
  const known = counts.get(column)
  if (known) return known
  const made = new Uint32Array(column.dictionary.length)
  for (const code of column.codes) if (code >= 0) made[code] = (made[code] as number) + 1
  counts.set(column, made)
  return made
}

const counts = new WeakMap<CodedColumn, Uint32Array>()

/** The first rows that have a word, but for one. */
function firstWith(column: CodedColumn, code: number, most: number, but: number): number[] {
  const rows: number[] = []
  for (let row = 0; rows.length < most; row++)
    if (row !== but && codesAt(column, row).includes(code)) rows.push(row)
  return rows
}
