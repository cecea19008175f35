import { matchName } from '../../dataset/search/matchName.ts'
import { searchEntries } from '../../dataset/search/searchEntries.ts'
import type { SearchKeys } from '../../dataset/search/searchKeys.ts'
import { searchName, searchQuery } from '../../dataset/search/searchName.ts'
import type { Data } from '../../dataset/table.ts'

/** The parks that go by what was typed, in either script, by their reading or its initials; all of them for nothing. */
export function findParks(
  data: Data,
  keys: SearchKeys,
  parks: readonly string[],
  typed: string,
): readonly string[] {
  const query = searchQuery(typed, keys)
  if (query === '') return parks
  const found = searchEntries(data).filter(
    ({ kind, names }) =>
      kind === 'park' && names.some((name) => matchName(query, searchName(name, keys)) !== null),
  )
  const ids = new Set(found.map(({ id }) => id))
  return parks.filter((park) => ids.has(park))
}
