/** What the reader chose: the whole view, as it stands in the address. */
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { type Filter, NO_FILTER } from '../dataset/facets.ts'

export const PAGES = ['overview', 'compare', 'investments', 'clusters', 'park', 'source', 'method'] as const
export type Page = (typeof PAGES)[number]
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The record whose sentence the evidence panel shows. */
export type Focus = RecordRef
/** How the source page shows an article: as it was printed, or mended and in simplified characters. */
export const READINGS = ['printed', 'repaired'] as const
export type Reading = (typeof READINGS)[number]
export const SORT_COLUMNS = ['amount', 'name', 'park', 'cluster', 'stage'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

/** The filter is part of it: `clusters`, `match`, `provinces`, `stages`, `amount`, `statuses`, `scopes`, `years`. */
export interface Choice extends Filter {
  readonly page: Page
  /** What of the page is open, the second part of its path: an article, a cluster, a park; null: the page chooses. */
  readonly document: string | null
  /** The raw span [start, end) to scroll to on the source page. */
  readonly at: readonly [number, number] | null
  readonly reading: Reading
  /** Park ids to compare; none means all. */
  readonly parks: readonly string[]
  /** The indicator on the chart; null lets the app propose one. */
  readonly indicator: string | null
  /** Park ids drawn among the comparable ones although they are not: the reader's override. */
  readonly overrides: readonly string[]
  readonly sort: SortColumn
  readonly descending: boolean
  readonly focus: Focus | null
  /** null follows the browser. */
  readonly language: Language | null
}

export const DEFAULT_CHOICE: Choice = {
  page: 'overview',
  document: null,
  at: null,
  reading: 'printed',
  ...NO_FILTER,
  parks: [],
  indicator: null,
  overrides: [],
  sort: 'amount',
  descending: true,
  focus: null,
  language: null,
}
