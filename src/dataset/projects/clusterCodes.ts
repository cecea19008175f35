import { type CodeArray, makeCodeArray } from '../codeArray.ts'
import { columnNamed, type ListColumn, type Table } from '../table.ts'

/** The one cluster under which each project is counted. */
export interface ClusterCodes {
  /** Of each row of `investments` the place of its cluster in `words`; behind the last of them for none. */
  readonly codes: CodeArray
  readonly words: readonly string[]
}

/** Of several clusters the first that was chosen, else the first. */
export function clusterCodes(investments: Table, chosen: readonly string[]): ClusterCodes {
  const column = columnNamed(investments, 'clusters', 'list')
  const key = chosen.join('\n')
  const last = lastCodes.get(column)
  if (last?.key === key) return last
  const made = { key, codes: codesOf(column, chosen), words: column.words }
  lastCodes.set(column, made)
  return made
}

/** Charts and table ask for the same in turn; what no choice decides is as quickly made again. */
const lastCodes = new WeakMap<ListColumn, ClusterCodes & { readonly key: string }>()

function codesOf({ starts, codes, words }: ListColumn, chosen: readonly string[]): CodeArray {
  const isChosen = Uint8Array.from(words, (word) => Number(chosen.includes(word)))
  const found = makeCodeArray(starts.length - 1, words.length + 1)
  for (let row = 0; row < found.length; row++) {
    const start = starts[row] as number
    const end = starts[row + 1] as number
    let at = start
    if (chosen.length > 0) {
      while (at < end && isChosen[codes[at] as number] === 0) at++
      if (at === end) at = start
    }
    found[row] = start === end ? words.length : (codes[at] as number)
  }
  return found
}
