import { type CodeArray, makeCodeArray } from '../codeArray.ts'
import { setsOfLists, type WordSets } from '../filter/setColumn.ts'
import { perTable } from '../perTable.ts'
import { columnNamed, type Table } from '../table.ts'

/** The one cluster under which each project is counted. */
export interface ClusterCodes {
  /** Of each row of `investments` the place of its cluster in `words`; behind the last of them for none. */
  readonly codes: CodeArray
  readonly words: readonly string[]
}

/** Of several clusters the first that was chosen, else the first. */
export function clusterCodes(investments: Table<'investments'>, chosen: readonly string[]): ClusterCodes {
  const key = chosen.join('\n')
  const last = lastCodes.get(investments)
  if (last?.key === key) return last
  const { codes: setOf, ...sets } = clusterSets(investments)
  const ofSet = clusterOfSets(sets, chosen)
  const codes = makeCodeArray(setOf.length, sets.words.length + 1)
  for (let row = 0; row < codes.length; row++) codes[row] = ofSet[setOf[row] as number] as number
  const made = { key, codes, words: sets.words }
  lastCodes.set(investments, made)
  return made
}

/** Charts and table ask for the same in turn. */
const lastCodes = new WeakMap<Table, ClusterCodes & { readonly key: string }>()

const clusterSets = perTable((investments: Table<'investments'>) =>
  setsOfLists(columnNamed(investments, 'clusters', 'list')),
)

/** Few sets of clusters occur, however many projects there are. */
function clusterOfSets({ starts, members, words }: WordSets, chosen: readonly string[]): Uint32Array {
  const isChosen = (at: number) => chosen.includes(words[at] as string)
  return Uint32Array.from({ length: starts.length - 1 }, (_, set) => {
    const clusters = members.subarray(starts[set], starts[set + 1])
    return clusters.find(isChosen) ?? clusters[0] ?? words.length
  })
}
