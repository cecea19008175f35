/** The rows that have each word of a facet. */
import { type BitSet, noRows, WORD } from './bitSet.ts'
import type { SetColumn } from './setColumn.ts'

export interface RowsOfWords {
  /** By the place of the word. */
  readonly rowsOf: (word: number) => BitSet
  /** Those of every word once they are listed, until then null. */
  readonly listed: () => readonly BitSet[] | null
  readonly list: () => void
}

/** To list the rows of every word takes many times as long as to find those of one, which is all that a click asks for. */
export function rowsOfWords(column: SetColumn): RowsOfWords {
  let every: readonly BitSet[] | null = null
  const found = new Map<number, BitSet>()
  return {
    rowsOf: (word) => {
      const rows = every?.[word] ?? found.get(word) ?? findRows(column, word)
      if (!every) found.set(word, rows)
      return rows
    },
    listed: () => every,
    list: () => {
      every ??= rowsOfEvery(column)
      found.clear()
    },
  }
}

/** The rows of one word. */
function findRows({ codes, starts, members }: SetColumn, word: number): BitSet {
  const holds = new Uint8Array(starts.length - 1)
  for (let set = 0; set < holds.length; set++)
    if (members.subarray(starts[set], starts[set + 1]).includes(word)) holds[set] = 1
  const bits = noRows(codes.length)
  for (let row = 0; row < codes.length; row++)
    if (holds[codes[row] as number] === 1) bits[row >> 5] = (bits[row >> 5] as number) | (1 << row)
  return bits
}

/**
 * The rows of every word, in one pass. Rows beside each other often hold the same, as those of a park do: as many as share
 * a word of bits are added at once.
 */
function rowsOfEvery({ codes, starts, members, words }: SetColumn): BitSet[] {
  const size = noRows(codes.length).length
  const bits = new Int32Array(words.length * size)
  for (let row = 0; row < codes.length; ) {
    const set = codes[row] as number
    const end = endOfRun(codes, row)
    // So many ones as rows, from the bit of the first upwards.
    const run = (-1 >>> (WORD - (end - row))) << (row % WORD)
    const last = starts[set + 1] as number
    for (let at = starts[set] as number; at < last; at++) {
      const place = (members[at] as number) * size + (row >> 5)
      bits[place] = (bits[place] as number) | run
    }
    row = end
  }
  return words.map((_, word) => bits.subarray(word * size, (word + 1) * size))
}

/** One past the last row that follows with the same set, within the same word of bits. */
function endOfRun(codes: SetColumn['codes'], row: number): number {
  const set = codes[row]
  const last = Math.min(codes.length, (row | (WORD - 1)) + 1)
  let end = row + 1
  while (end < last && codes[end] === set) end++
  return end
}
