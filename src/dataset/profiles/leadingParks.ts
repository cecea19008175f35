import { byKeys } from '../byKeys.ts'
import type { Selected } from '../filter/filter.ts'
import { rowsByWord } from '../rowGroups.ts'
import type { Data } from '../table.ts'

/** So many columns stand side by side, and so many figures are compared each with each. */
export const LEADING_PARKS = 12

/**
 * What is selected, with no more parks than can be looked over at once: those of most figures and projects, in the
 * order given. Figures and projects stay as they are. The same object where the parks are few.
 */
export function leadingParks<Selection extends Selected>(data: Data, selection: Selection): Selection {
  const { parks, observations, investments } = selection
  if (parks.length <= LEADING_PARKS) return selection
  const figures = rowsByWord(data.tables.observations, 'park', observations)
  const projects = rowsByWord(data.tables.investments, 'park', investments)
  const records = (park: string) => (figures.get(park)?.length ?? 0) + (projects.get(park)?.length ?? 0)
  const most = parks.toSorted(byKeys([(park) => -records(park)])).slice(0, LEADING_PARKS)
  const kept = new Set(most)
  return { ...selection, parks: parks.filter((park) => kept.has(park)) }
}
