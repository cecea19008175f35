import type { Selected } from '../filter/filter.ts'
import { groupTotals, largestPlaces } from '../groupTotals.ts'
import { columnNamed, type Data, rowOfId, type WordColumn } from '../table.ts'

/** So many columns stand side by side, and so many figures are compared each with each. */
export const LEADING_PARKS = 12

/**
 * What is selected, with no more parks than can be looked over at once: those of most figures and projects, in the
 * order given. Figures and projects stay as they are. The same object where the parks are few.
 */
export function leadingParks<Selection extends Selected>(data: Data, selection: Selection): Selection {
  const { parks } = selection
  if (parks.length <= LEADING_PARKS) return selection
  const all = recordsOfParks(data, selection)
  const records = Float64Array.from(parks, (park) => all[rowOfId(data.tables.parks, park)] ?? 0)
  const places = largestPlaces(records, LEADING_PARKS).toSorted((a, b) => a - b)
  return { ...selection, parks: places.map((at) => parks[at] as string) }
}

/** How many of the figures and projects are of each park, in the order of the table. */
function recordsOfParks({ tables }: Data, { observations, investments }: Selected): Float64Array {
  const records = new Float64Array(tables.parks.length)
  const add = (column: WordColumn, rows: Uint32Array) => {
    for (const [code, count] of groupTotals(column, rows).entries()) {
      const park = rowOfId(tables.parks, column.words[code] as string)
      if (count > 0 && park >= 0) records[park] = (records[park] as number) + count
    }
  }
  add(columnNamed(tables.observations, 'park', 'word'), observations)
  add(columnNamed(tables.investments, 'park', 'word'), investments)
  return records
}
