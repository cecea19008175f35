import { rowsByWord } from '../rowGroups.ts'
import type { Data } from '../table.ts'

/** The tables whose rows are about one park. */
type OfParks =
  | 'documents'
  | 'observations'
  | 'investments'
  | 'parkClusters'
  | 'rankings'
  | 'honours'
  | 'measures'

/** The rows of a park in each table, in order; none where nothing is said. */
export function parkRecords(data: Data, park: string): Readonly<Record<OfParks, readonly number[]>> {
  const rowsIn = (table: OfParks) => rowsByWord(data.tables[table], 'park').get(park) ?? []
  return {
    documents: rowsIn('documents'),
    observations: rowsIn('observations'),
    investments: rowsIn('investments'),
    parkClusters: rowsIn('parkClusters'),
    rankings: rowsIn('rankings'),
    honours: rowsIn('honours'),
    measures: rowsIn('measures'),
  }
}
