/** The words that rows have in a facet. Far fewer sets of words occur than rows: a row names its set. */
import type { ListColumn, WordColumn } from '../table.ts'

export interface WordSets {
  /** Set i holds the places of words in [starts[i], starts[i + 1]) of `members`. */
  readonly starts: Uint32Array
  readonly members: Uint32Array
  readonly words: readonly string[]
}
export interface SetColumn extends WordSets {
  /** For each row the place of its set. */
  readonly codes: Codes
}
type Codes = Uint8Array | Uint16Array | Uint32Array

/** The words of each row are those that its word maps to, worked out once for each different word. */
export function setsOfWords(
  { codes, words }: WordColumn,
  wordsOf: (word: string | null) => readonly string[],
): SetColumn {
  const { setOf, ...sets } = distinctSets([null, ...words].map(wordsOf))
  const column = { codes: noCodes(codes.length, sets.starts.length - 1), ...sets }
  for (let row = 0; row < codes.length; row++) column.codes[row] = setOf[(codes[row] as number) + 1] as number
  return column
}

/** Each different list of words once, and for each list the place of its like. */
function distinctSets(lists: readonly (readonly string[])[]): WordSets & { readonly setOf: Uint32Array } {
  const [sets, words] = [new Map<string, number>(), new Map<string, number>()]
  const different: number[][] = []
  const setOf = Uint32Array.from(lists, (list) => {
    const set = placeOf(list.join('\n'), sets)
    if (set === different.length) different.push(list.map((word) => placeOf(word, words)))
    return set
  })
  return { setOf, ...wordSets(different, [...words.keys()]) }
}

/** A new word gets the next place. */
export function placeOf(word: string, places: Map<string, number>): number {
  const known = places.get(word)
  if (known !== undefined) return known
  places.set(word, places.size)
  return places.size - 1
}

function wordSets(lists: readonly (readonly number[])[], words: readonly string[]): WordSets {
  const starts = new Uint32Array(lists.length + 1)
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] as number) + length
  return { starts, members: Uint32Array.from(lists.flat()), words }
}

/**
 * The words of each row are its list. Its set is found by a walk through the tree of all lists, a step a word: none, then
 * paper, then power leads to paper and power. So what a list begins with is a set too, if of no row.
 */
export function setsOfLists({ starts, codes, words }: ListColumn): SetColumn {
  const lists: number[][] = [[]]
  /** For each set where a word leads; 0, which nothing leads to, for nowhere yet. */
  const steps: Uint32Array[] = []
  const setOf = new Uint32Array(starts.length - 1)
  for (let row = 0; row < setOf.length; row++) {
    const end = starts[row + 1] as number
    let set = 0
    for (let at = starts[row] as number; at < end; at++) {
      const word = codes[at] as number
      const next = (steps[set] ??= new Uint32Array(words.length))
      if (next[word] === 0) next[word] = setWith(word, set, lists)
      set = next[word] as number
    }
    setOf[row] = set
  }
  const column = { codes: noCodes(setOf.length, lists.length), ...wordSets(lists, words) }
  column.codes.set(setOf)
  return column
}

/** The place of the list with a word more: a new one, if the list does not have the word. */
function setWith(word: number, set: number, lists: number[][]): number {
  const list = lists[set] as number[]
  return list.includes(word) ? set : lists.push([...list, word]) - 1
}

/** In as few bytes as so many sets need: what a loop goes through should lie close together. */
export function noCodes(length: number, sets: number): Codes {
  if (sets <= 2 ** 8) return new Uint8Array(length)
  return sets <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)
}
