/**
 * Sets of rows, a bit each: row i is bit i % 32 of word i >> 5. Signed words, as the machine's own; bits behind the last
 * row of a table are 0, so that words can be counted whole.
 */
export type BitSet = Int32Array

/** Rows to a word. */
export const WORD = 32

export const noRows = (length: number): BitSet => new Int32Array(Math.ceil(length / WORD))

export function everyRow(length: number): BitSet {
  const bits = noRows(length).fill(-1)
  const inLast = length % WORD
  if (inLast > 0) bits[bits.length - 1] = 2 ** inLast - 1
  return bits
}

export function addRow(bits: BitSet, row: number): void {
  bits[row >> 5] = (bits[row >> 5] as number) | (1 << row)
}

/** The rows of all of them; of one alone the set itself. */
export function commonRows(first: BitSet, ...others: readonly BitSet[]): BitSet {
  if (others.length === 0) return first
  const bits = first.slice()
  for (const other of others)
    for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) & (other[at] as number)
  return bits
}

/** The rows of any of them; of one alone the set itself. */
export function unitedRows(first: BitSet, ...others: readonly BitSet[]): BitSet {
  if (others.length === 0) return first
  const bits = first.slice()
  for (const other of others)
    for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) | (other[at] as number)
  return bits
}

export function withoutRows(bits: BitSet, others: BitSet): BitSet {
  const left = bits.slice()
  for (let at = 0; at < left.length; at++) left[at] = (left[at] as number) & ~(others[at] as number)
  return left
}
