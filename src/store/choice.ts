/** What the reader chose: the whole view, as it stands in the address. */
import type { ConversionKind } from '../dataset/compare/conversion.ts'
import type { CompareFamily } from '../dataset/chartFamilies.ts'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import type { AmountGrouping, FlowMeasure } from '../dataset/drawingChoices.ts'
import { type Filter, NO_FILTER } from '../dataset/filter/facets.ts'
import type { Grouping } from '../dataset/projects/groupInvestments.ts'

export const PAGES = ['overview', 'compare', 'investments', 'clusters', 'park', 'source', 'method'] as const
export type Page = (typeof PAGES)[number]
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The record whose sentence the evidence panel shows. */
export type Focus = RecordRef
/** How the source page shows an article: as it was printed, mended and in simplified characters, or both side by side. */
export const READINGS = ['both', 'printed', 'repaired'] as const
export type Reading = (typeof READINGS)[number]
export const SORT_COLUMNS = ['amount', 'name', 'park', 'cluster', 'stage'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]
/** The columns of the table of projects, in their order; the name is always among those shown. */
export const PROJECT_COLUMNS = [
  'name',
  'park',
  'cluster',
  'amount',
  'kind',
  'stage',
  'investors',
  'capacity',
  'land',
  'period',
] as const
export type ProjectColumn = (typeof PROJECT_COLUMNS)[number]
/** The filter is part of it: `clusters`, `match`, `provinces`, `stages`, `amount`, `statuses`, `scopes`, `years`. */
export interface Choice extends Filter {
  readonly page: Page
  /** What of the page is open, the second part of its path: an article, a cluster, a park; null: the page chooses. */
  readonly document: string | null
  /** The raw span [start, end) to scroll to on the source page. */
  readonly at: readonly [number, number] | null
  readonly reading: Reading
  /** Whether the source page tells the fate of every quantity. */
  readonly audit: boolean
  /** Park ids to compare; none means all. */
  readonly parks: readonly string[]
  /** The indicator on the chart; null lets the app propose one. */
  readonly indicator: string | null
  /** How the chart is drawn; null lets the app propose. */
  readonly family: CompareFamily | null
  /** A second line on the chart, where it can hold one. */
  readonly indicatorY: string | null
  /** Park ids drawn among the comparable ones although they are not: the reader's override. */
  readonly overrides: readonly string[]
  /** What the reader has converted on the compare page. */
  readonly conversions: readonly ConversionKind[]
  /** The compare page leaves out lines of which no two figures may be compared. */
  readonly onlyComparable: boolean
  /** What the areas of the amounts stand together by, and what the width of a band tells. */
  readonly areas: AmountGrouping
  readonly flow: FlowMeasure
  readonly sort: SortColumn
  readonly descending: boolean
  /** Columns of the table of projects. */
  readonly columns: readonly ProjectColumn[]
  /** Words that a project of the table must have. */
  readonly find: string
  /** By what the table of projects is grouped; by itself, by what is known of the amounts. */
  readonly grouping: Grouping
  readonly focus: Focus | null
  /** null follows the browser. */
  readonly language: Language | null
}

export const DEFAULT_CHOICE: Choice = {
  page: 'overview',
  document: null,
  at: null,
  reading: 'both',
  audit: true,
  ...NO_FILTER,
  parks: [],
  indicator: null,
  family: null,
  indicatorY: null,
  overrides: [],
  conversions: [],
  onlyComparable: false,
  areas: 'cluster',
  flow: 'count',
  sort: 'amount',
  descending: true,
  columns: ['name', 'park', 'cluster', 'amount', 'kind', 'stage'],
  find: '',
  grouping: 'amount',
  focus: null,
  language: null,
}
