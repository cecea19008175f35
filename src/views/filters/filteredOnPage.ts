import type { FilteredTable } from '../../dataset/filter/facets.ts'
import type { Page } from '../../store/choice.ts'

/** What of each page the filters narrow: an article and the method are always shown whole. */
export const FILTERED_ON_PAGE: Readonly<Record<Page, readonly FilteredTable[]>> = {
  overview: ['parks', 'investments', 'observations'],
  compare: ['parks', 'observations'],
  investments: ['investments'],
  clusters: ['parks', 'investments'],
  park: ['parks', 'investments', 'observations'],
  source: [],
  method: [],
}
