import type { Rows } from './rows.ts'

/** Rows part after part, in one piece of memory. */
export interface PartedRows {
  readonly rows: Uint32Array
  /** Part i is [starts[i], starts[i + 1]). */
  readonly starts: Uint32Array
}

/**
 * Rows by their part, in the order given; a counting sort, linear in the rows. Row r belongs to `partOf[r]`, which is
 * below `parts`; a negative one is no part, and such rows stand behind the last.
 */
export function partitionRows(rows: Rows, partOf: ArrayLike<number>, parts: number): PartedRows {
  const starts = new Uint32Array(parts + 2)
  for (let at = 0; at < rows.length; at++) {
    const part = partOf[rows[at] as number] as number
    const next = (part < 0 ? parts : part) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let part = 1; part < starts.length; part++)
    starts[part] = (starts[part] as number) + (starts[part - 1] as number)
  const ends = starts.slice()
  const parted = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const part = partOf[row] as number
    const into = part < 0 ? parts : part
    const end = ends[into] as number
    parted[end] = row
    ends[into] = end + 1
  }
  return { rows: parted, starts }
}

export const sizeOfPart = ({ starts }: PartedRows, part: number): number =>
  (starts[part + 1] ?? 0) - (starts[part] ?? 0)

/** The rows of one part, without a copy. */
export const rowsOfPart = ({ rows, starts }: PartedRows, part: number): Uint32Array =>
  rows.subarray(starts[part], starts[part + 1])
