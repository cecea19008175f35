/**
 * The words that rows have in a facet. Few different sets of words occur, however many rows there are: a filter is
 * decided once a set, and a row costs one look at its code.
 */
import { Dictionary, type ListColumn } from '../table.ts'

export interface SetColumn {
  /** For each row the place of its set. */
  readonly codes: Int32Array
  /** Places of words. */
  readonly sets: readonly (readonly number[])[]
  readonly words: readonly string[]
}

/** Row i has the words of `lists[codes[i]]`. */
export function setsByCode(codes: Int32Array, lists: readonly (readonly string[])[]): SetColumn {
  const dictionary = new Dictionary()
  const { sets, codeOf } = distinctSets(lists.map((list) => list.map((word) => dictionary.code(word))))
  return { codes: codes.map((code) => codeOf[code] as number), sets, words: dictionary.words }
}

export function setsOfLists({ starts, codes, words }: ListColumn): SetColumn {
  const lists = Array.from({ length: starts.length - 1 }, (_, row) =>
    codes.subarray(starts[row], starts[row + 1]),
  )
  const { sets, codeOf } = distinctSets(lists)
  return { codes: codeOf, sets, words }
}

/** Each different list once, and for each list the place of its like. */
function distinctSets(lists: readonly ArrayLike<number>[]): { sets: number[][]; codeOf: Int32Array } {
  const known = new Dictionary()
  const sets: number[][] = []
  const codeOf = Int32Array.from(lists, (list) => {
    const set = Array.from(list)
    const code = known.code(set.join(' '))
    if (code === sets.length) sets.push(set)
    return code
  })
  return { sets, codeOf }
}

/** Sets `bit` in the marks of every row that has none of the words asked for, or not all of them; clears it in the others. */
export function markLacking(
  { codes, sets, words }: SetColumn,
  asked: readonly string[],
  isAll: boolean,
  marks: Uint8Array,
  bit: number,
): void {
  const wanted = asked.map((word) => words.indexOf(word))
  const lacking = Uint8Array.from(sets, (set) => {
    const has = (code: number) => set.includes(code)
    return (isAll ? wanted.every(has) : wanted.some(has)) ? 0 : bit
  })
  for (let row = 0; row < marks.length; row++)
    marks[row] = ((marks[row] as number) & ~bit) | (lacking[codes[row] as number] as number)
}

/** How many of the rows without a mark have each word; marks of `ignored` bits count for none. */
export function countWords(
  { codes, sets, words }: SetColumn,
  marks: Uint8Array,
  ignored: number,
): Uint32Array {
  const perSet = new Uint32Array(sets.length)
  for (let row = 0; row < marks.length; row++) {
    if (((marks[row] as number) & ~ignored) !== 0) continue
    const code = codes[row] as number
    perSet[code] = (perSet[code] as number) + 1
  }
  const counts = new Uint32Array(words.length)
  for (const [at, set] of sets.entries())
    for (const code of set) counts[code] = (counts[code] as number) + (perSet[at] as number)
  return counts
}
