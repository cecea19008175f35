/** A row's place holds 1 where it is among the given rows; all are where none are given. */
export function rowSet(length: number, among?: Iterable<number>): Uint8Array {
  if (among === undefined) return new Uint8Array(length).fill(1)
  const set = new Uint8Array(length)
  for (const row of among) set[row] = 1
  return set
}
