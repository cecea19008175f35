import { byKeys } from '../byKeys.ts'
import { groupBy } from '../groupBy.ts'
import { matchName, type NameMatch } from './matchName.ts'
import { SEARCH_KINDS, type SearchEntry, searchEntries, type SearchKind } from './searchEntries.ts'
import type { SearchKeys } from './searchKeys.ts'
import { type SearchName, searchName, searchQuery } from './searchName.ts'
import type { Data } from '../table.ts'

/** An entry by the name of it that answers best to what was typed. */
export interface Hit extends NameMatch {
  readonly entry: SearchEntry
  readonly name: string
}
export interface HitGroup {
  readonly kind: SearchKind
  /** The best of them, best first. */
  readonly hits: readonly Hit[]
  /** How many there are in all. */
  readonly total: number
}

/** As many of a kind as can be looked over. */
const SHOWN = 5

/** Makes the search of a dataset; its names are read at the first search. */
export function makeSearch(data: Data, keys: SearchKeys): (typed: string) => HitGroup[] {
  let read: readonly Readable[] | null = null
  return (typed) => {
    const query = searchQuery(typed, keys)
    if (query === '') return []
    read ??= searchEntries(data).map((entry) => ({
      entry,
      names: entry.names.map((name) => searchName(name, keys)),
    }))
    return grouped(read.map((each) => bestHit(query, each)).filter((hit) => hit !== null))
  }
}

interface Readable {
  readonly entry: SearchEntry
  readonly names: readonly SearchName[]
}

function bestHit(query: string, { entry, names }: Readable): Hit | null {
  const hits = names.flatMap((name): Hit[] => {
    const match = matchName(query, name)
    return match ? [{ ...match, entry, name: name.text }] : []
  })
  return hits.toSorted(byRank)[0] ?? null
}

/** The better match, then the shorter name: what was typed is more of it. */
const byRank = byKeys<Hit>([({ rank }) => rank, ({ name }) => name.length])

/** The kind with the best hit first, then the kinds in their order. */
function grouped(hits: readonly Hit[]): HitGroup[] {
  const groups = Array.from(
    groupBy(hits, ({ entry }) => entry.kind),
    ([kind, members]) => ({
      kind,
      hits: members.toSorted(byRank).slice(0, SHOWN),
      total: members.length,
    }),
  )
  return groups.toSorted(
    byKeys([({ hits: [best] }) => best?.rank ?? 0, ({ kind }) => SEARCH_KINDS.indexOf(kind)]),
  )
}
