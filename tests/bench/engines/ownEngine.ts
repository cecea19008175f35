import { facetCounts } from '../../../src/dataset/filter/facetCounts.ts'
import { type Filter, NO_FILTER, type WordFacet } from '../../../src/dataset/filter/facets.ts'
import { select } from '../../../src/dataset/filter/filter.ts'
import type { Data } from '../../../src/dataset/table.ts'
import { counted, type Engine } from './engine.ts'

/** The app's own; it narrows and counts parks and figures besides. */
export const ownEngine = (data: Data): Engine => ({
  name: 'this app',
  build: () => {
    return ({ clusters, stages, min, max }) => {
      const filter = {
        ...NO_FILTER,
        clusters,
        stages: stages as Filter['stages'],
        amount: { ...NO_FILTER.amount, min, max },
      }
      return {
        rows: select(data, filter).investments.length,
        stages: countsOf(data, filter, 'stages'),
        clusters: countsOf(data, filter, 'clusters'),
      }
    }
  },
})

const countsOf = (data: Data, filter: Filter, facet: WordFacet) =>
  counted(facetCounts(data, filter, facet).map(({ value, investments }) => [value, investments]))
