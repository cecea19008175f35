/** What a view shows where the reader chose nothing. */
import { sourceOfRecord } from '../dataset/articleRecords.ts'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { select } from '../dataset/filter.ts'
import { knownFilter } from '../dataset/knownFilter.ts'
import { type Data, wordAt } from '../dataset/table.ts'
import type { Choice } from './choice.ts'

/**
 * The record in the evidence panel: the reader's choice, else the first observation that the filter lets through, so
 * that the panel shows what it is for: on the page of a park one of its own. An article opened without a choice has none.
 */
export function focusShown(choice: Choice, data: Data): RecordRef | null {
  if (choice.focus) return choice.focus
  if (choice.page === 'source') return null
  const { observations } = data.tables
  const rows = select(data, knownFilter(data, choice).filter).observations
  const isOfPage = (row: number) =>
    choice.page !== 'park' || [null, wordAt(observations, 'park', row)].includes(choice.document)
  const first = rows.find(isOfPage)
  return first === undefined
    ? null
    : { table: 'observations', id: wordAt(observations, 'id', first) as string }
}

/** The article on the source page: the chosen one, else that of the focus, else the first. null without articles. */
export function documentShown(choice: Choice, data: Data): string | null {
  if (choice.document !== null) return choice.document
  const source = choice.focus && sourceOfRecord(data, choice.focus)
  return source ? source.document : wordAt(data.tables.documents, 'id', 0)
}

/** The articles whose texts are needed: that of the source page and that of the sentence in the panel. */
export function documentsNeeded(choice: Choice, data: Data): string[] {
  const focus = focusShown(choice, data)
  const needed = [
    focus && sourceOfRecord(data, focus)?.document,
    choice.page === 'source' ? documentShown(choice, data) : null,
  ]
  return [...new Set(needed)].filter((id) => typeof id === 'string')
}
