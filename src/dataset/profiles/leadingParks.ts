import { parkIds, type Selected } from '../filter/filter.ts'
import { groupTotals, largestPlaces } from '../groupTotals.ts'
import { perData } from '../perData.ts'
import { columnNamed, type Data, type Table } from '../table.ts'

/** So many columns stand side by side, and so many figures are compared each with each. */
export const LEADING_PARKS = 12

/**
 * What is selected, with no more parks than can be looked over at once: those of most figures and projects, in the
 * order given. Figures and projects stay as they are. The same object where the parks are few.
 */
export function leadingParks<Selection extends Selected>(data: Data, selection: Selection): Selection {
  const { parks, observations, investments } = selection
  if (parks.length <= LEADING_PARKS) return selection
  const { ids, observations: figuresOf, investments: projectsOf } = parkCodes(data)
  const figures = groupTotals(columnNamed(data.tables.observations, 'park', 'word'), observations)
  const projects = groupTotals(columnNamed(data.tables.investments, 'park', 'word'), investments)
  const isSelected = new Set(parks)
  const records = Float64Array.from(ids, (park, at) =>
    isSelected.has(park)
      ? (figures[figuresOf[at] as number] ?? 0) + (projects[projectsOf[at] as number] ?? 0)
      : -1,
  )
  const places = largestPlaces(records, LEADING_PARKS).toSorted((a, b) => a - b)
  return { ...selection, parks: places.map((at) => ids[at] as string) }
}

/** The parks in their order, and what they are called in the columns of two other tables: -1 where they are not. */
const parkCodes = perData((data) => {
  const ids = parkIds(data)
  const codesIn = (table: Table) => {
    const { words } = columnNamed(table, 'park', 'word')
    const codes = new Map(words.map((word, code) => [word, code]))
    return Int32Array.from(ids, (id) => codes.get(id) ?? -1)
  }
  return {
    ids,
    observations: codesIn(data.tables.observations),
    investments: codesIn(data.tables.investments),
  }
})
