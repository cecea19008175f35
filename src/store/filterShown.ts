import { FACET_NAMES, type Filter } from '../dataset/filter/facets.ts'
import { knownFilter } from '../dataset/filter/knownFilter.ts'
import { keepLast } from '../dataset/keepLast.ts'
import { perData } from '../dataset/perData.ts'
import type { Data } from '../dataset/table.ts'
import type { Choice } from './choice.ts'

/**
 * The filter without the choices that the dataset does not know, and those choices. All parts of a page ask for it: one
 * answer as long as the same is filtered by, whatever else is chosen.
 */
export const filterShown = (choice: Choice, data: Data): ReturnType<typeof knownFilter> =>
  filters(data)(...PARTS.map((part) => choice[part]))

const PARTS = [...FACET_NAMES, 'match'] as const satisfies readonly (keyof Filter)[]

const filters = perData((data) =>
  keepLast((...chosen: readonly unknown[]) =>
    knownFilter(data, Object.fromEntries(PARTS.map((part, at) => [part, chosen[at]])) as unknown as Filter),
  ),
)
