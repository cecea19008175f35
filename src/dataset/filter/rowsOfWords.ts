import { type BitSet, noRows, WORD } from './bitSet.ts'
import type { SetColumn } from './setColumn.ts'

/**
 * The rows of each word, in one pass. Rows beside each other often hold the same, as those of a park do: as many as share
 * a word of bits are added at once.
 */
export function rowsOfWords({ codes, starts, members, words }: SetColumn): BitSet[] {
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
