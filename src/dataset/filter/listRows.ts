import { type BitSet, WORD } from './bitSet.ts'
import { countRows } from './countRows.ts'

/** The rows of a set, ascending. */
export function listRows(bits: BitSet): Uint32Array {
  const rows = new Uint32Array(countRows(bits))
  let at = 0
  for (let word = 0; word < bits.length; word++) {
    const last = word * WORD + WORD - 1
    for (let left = bits[word] as number; left !== 0; left &= left - 1)
      rows[at++] = last - Math.clz32(left & -left)
  }
  return rows
}
