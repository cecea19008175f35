/** The facets of the filter: what may be chosen, and which records each choice narrows. */
import { type ObsStatus, OBS_STATUSES, type Stage, STAGES } from '../vocabulary.ts'

/** What a facet offers for the records of which the text does not tell. */
export const UNKNOWN = 'unknown'
type Unknown = typeof UNKNOWN

/** Whom a figure is about: the whole park, its county, or a part (a park within the park, a group of projects, a firm). */
export const SCOPES = ['park', 'county', 'part'] as const
export type Scope = (typeof SCOPES)[number]
export const STAGE_CHOICES = [...STAGES, UNKNOWN] as const satisfies readonly (Stage | Unknown)[]
export const MATCHES = ['any', 'all'] as const
type Match = (typeof MATCHES)[number]

/** CNY. An amount in another currency, or an annual output, tells no amount of investment in CNY: it is unknown here. */
export interface AmountFilter {
  readonly min: number | null
  readonly max: number | null
  /** With a range: amounts that the text leaves open and that may lie in it (超过8亿 may be 10亿). */
  readonly maybe: boolean
  /** Projects of unknown amount: beside those of the range, or alone where no range is asked for. */
  readonly unknown: boolean
}

/** What the reader filters by; an empty list lets everything through. */
export interface Filter {
  /** Cluster ids. */
  readonly clusters: readonly string[]
  /** Any of the clusters suffices, or all are asked for. */
  readonly match: Match
  /** Provinces as the dataset names them, or `unknown`. */
  readonly provinces: readonly string[]
  readonly stages: readonly (typeof STAGE_CHOICES)[number][]
  readonly amount: AmountFilter
  readonly statuses: readonly ObsStatus[]
  readonly scopes: readonly Scope[]
  /** `2018`, or `unknown`; a period of several years is in each of them. */
  readonly years: readonly string[]
}

export const NO_FILTER: Filter = {
  clusters: [],
  match: 'any',
  provinces: [],
  stages: [],
  amount: { min: null, max: null, maybe: false, unknown: false },
  statuses: [],
  scopes: [],
  years: [],
}

export const FILTERED_TABLES = ['parks', 'investments', 'observations'] as const
export type FilteredTable = (typeof FILTERED_TABLES)[number]

/**
 * Which tables a facet narrows. A row is shown where every facet that narrows its table lets it through:
 * - clusters: parks by their text or a project, projects by their own, figures by the cluster that they are told of
 *   or else by their park;
 * - provinces: everything, by the park;
 * - stages and amount: projects; statuses and scopes: figures; years: whatever is dated.
 */
const FACETS = {
  clusters: ['parks', 'investments', 'observations'],
  provinces: ['parks', 'investments', 'observations'],
  stages: ['investments'],
  amount: ['investments'],
  statuses: ['observations'],
  scopes: ['observations'],
  years: ['observations', 'investments'],
} as const satisfies Readonly<Record<string, readonly FilteredTable[]>>
export type Facet = keyof typeof FACETS
export const FACET_NAMES = Object.keys(FACETS) as Facet[]
/** A facet whose choices are words to tick. */
export type WordFacet = Exclude<Facet, 'amount'>
export const WORD_FACETS = FACET_NAMES.filter((facet) => facet !== 'amount')

/** Facets that let some figures of a park through and others not. */
const FIGURE_FACETS = ['statuses', 'scopes', 'years'] as const satisfies readonly Facet[]

/** The words of facets that every dataset offers alike. */
export const CLOSED_FACETS = { stages: STAGE_CHOICES, statuses: OBS_STATUSES, scopes: SCOPES } as const

/** Whether the filter asks anything of a facet. */
export function isActive(filter: Filter, facet: Facet): boolean {
  if (facet !== 'amount') return filter[facet].length > 0
  const { min, max, unknown } = filter.amount
  return min !== null || max !== null || unknown
}

export const isFiltering = (filter: Filter): boolean => FACET_NAMES.some((facet) => isActive(filter, facet))

/** Whether the filter may leave out some figures of a park that it lets through. */
export const splitsFigures = (filter: Filter): boolean =>
  FIGURE_FACETS.some((facet) => isActive(filter, facet))

export const governs = (facet: Facet, table: FilteredTable): boolean =>
  (FACETS[facet] as readonly FilteredTable[]).includes(table)
