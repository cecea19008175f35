/** Names that the dataset holds in both languages. An id that no row has is shown as it is. */
import { siteRowOf } from '../dataset/projects/siteRows.ts'
import { type Data, rowOfId, type Table, wordAt } from '../dataset/table.ts'
import type { Messages } from './messages.ts'

/** 武陟, the short name. */
export const parkName = (messages: Messages, data: Data, id: string): string =>
  named(data.tables.parks, id, messages.columns.park)

/** The short name of a project's park, by the row of the project: a thousand marks need not look up a thousand ids. */
export function siteName(messages: Messages, data: Data, row: number): string {
  const at = siteRowOf(data, row)
  const { investments, parks } = data.tables
  return (at < 0 ? null : wordAt(parks, messages.columns.park, at)) ?? wordAt(investments, 'park', row) ?? ''
}

/** 武陟县产业集聚区, the full name. */
export const parkFullName = (messages: Messages, data: Data, id: string): string =>
  named(data.tables.parks, id, messages.columns.parkFull)

export const clusterName = (messages: Messages, data: Data, id: string): string =>
  named(data.tables.clusters, id, messages.columns.cluster)

/** An `other:…` that the catalogue of indicators has no name for is told apart by its last part. */
export function indicatorName(messages: Messages, data: Data, id: string): string {
  const name = named(data.tables.indicators, id, messages.columns.indicator)
  return name === id && id.startsWith(OTHER) ? messages.otherIndicator(id.slice(OTHER.length)) : name
}

const OTHER = 'other:'

function named(table: Table, id: string, column: string): string {
  const at = rowOfId(table, id)
  return at < 0 ? id : (wordAt(table, column, at) ?? id)
}
