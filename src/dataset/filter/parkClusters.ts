/** The clusters of parks, and of the figures that are told of a park. */
import { perData } from '../perData.ts'
import { columnNamed, type Data, type Table, type WordColumn } from '../table.ts'
import { noCodes, placeOf, type SetColumn, type WordSets } from './setColumn.ts'

/** A park has the clusters that the text gives it and those of its projects. */
export function clustersOfParks(data: Data): SetColumn {
  const { setOfPark, ...sets } = parkClusters(data)
  const { codes: ids, words } = word(data.tables.parks, 'id')
  const setOf = words.map(setOfPark)
  const codes = noCodes(ids.length, sets.starts.length - 1)
  for (let row = 0; row < codes.length; row++) codes[row] = setOf[ids[row] as number] as number
  return { codes, ...sets }
}

/** A figure of one cluster has that one; any other has those of its park. */
export function clustersOfFigures(data: Data): SetColumn {
  const { setOfPark, ...ofParks } = parkClusters(data)
  const { codes: parks, words } = word(data.tables.observations, 'park')
  const { codes: own, words: owned } = word(data.tables.observations, 'dims.cluster')
  const sets = withSingles(ofParks, owned)
  const firstOwn = ofParks.starts.length - 1
  const setOf = words.map(setOfPark)
  const codes = noCodes(own.length, sets.starts.length - 1)
  for (let row = 0; row < codes.length; row++) {
    const code = own[row] as number
    codes[row] = code < 0 ? (setOf[parks[row] as number] as number) : firstOwn + code
  }
  return { codes, ...sets }
}

/** The sets, and behind them one of each word alone. */
function withSingles({ starts, members, words }: WordSets, singles: readonly string[]): WordSets {
  const places = new Map(words.map((word, place) => [word, place]))
  const added = singles.map((word) => placeOf(word, places))
  return {
    starts: joined(
      starts,
      added.map((_, at) => members.length + at + 1),
    ),
    members: joined(members, added),
    words: [...places.keys()],
  }
}

function joined(first: Uint32Array, then: readonly number[]): Uint32Array {
  const both = new Uint32Array(first.length + then.length)
  both.set(first)
  both.set(then, first.length)
  return both
}

/** The last set is of parks that no cluster is known of. */
interface ParkClusters extends WordSets {
  readonly setOfPark: (park: string) => number
}

const parkClusters: (data: Data) => ParkClusters = perData(
  ({ tables: { parkClusters: told, investments } }) => {
    const [parks, clusters] = [new Map<string, number>(), new Map<string, number>()]
    const [toldOf, named] = [placesIn(told, 'park', parks), placesIn(told, 'cluster', clusters)]
    const sites = placesIn(investments, 'park', parks)
    const { starts, codes, words } = columnNamed(investments, 'clusters', 'list')
    const built = words.map((cluster) => placeOf(cluster, clusters))
    // A table of national size says the same of a park again and again: it is ticked, not listed.
    const ticks = new Uint8Array((parks.size + 1) * clusters.size)
    for (let row = 0; row < told.length; row++)
      ticks[(toldOf[row] as number) * clusters.size + (named[row] as number)] = 1
    for (let row = 0; row < investments.length; row++) {
      const first = (sites[row] as number) * clusters.size
      const end = starts[row + 1] as number
      for (let at = starts[row] as number; at < end; at++)
        ticks[first + (built[codes[at] as number] as number)] = 1
    }
    return {
      ...tickedSets(parks.size + 1, ticks, [...clusters.keys()]),
      setOfPark: (park) => parks.get(park) ?? parks.size,
    }
  },
)

/** For each row the place of its word. */
function placesIn(table: Table, column: string, places: Map<string, number>): Uint32Array {
  const { codes, words } = word(table, column)
  const placeOfCode = words.map((each) => placeOf(each, places))
  const found = new Uint32Array(codes.length)
  for (let row = 0; row < codes.length; row++) found[row] = placeOfCode[codes[row] as number] as number
  return found
}

/** So many sets, each of a line of ticks with a place for each word. */
function tickedSets(sets: number, ticks: Uint8Array, words: readonly string[]): WordSets {
  const starts = new Uint32Array(sets + 1)
  const members = new Uint32Array(ticks.length)
  let length = 0
  for (let set = 0; set < sets; set++) {
    for (let word = 0; word < words.length; word++)
      if (ticks[set * words.length + word] === 1) members[length++] = word
    starts[set + 1] = length
  }
  return { starts, members: members.slice(0, length), words }
}

const word = (table: Table, column: string): WordColumn => columnNamed(table, column, 'word')
