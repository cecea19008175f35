/** The rows of the smallest keys, and no more of them than are asked for. */
export interface FirstRows {
  /** Looks at one more row; of equal keys the row that was offered first stays first. */
  readonly offer: (row: number, key: number) => void
  /** Those kept, the smallest key first. */
  readonly kept: () => Uint32Array
}

/** One look per row that is not among the first: a national table is never sorted for the sake of sixty marks. */
export function makeFirstRows(most: number): FirstRows {
  const rows = new Uint32Array(most)
  const keys = new Float64Array(most)
  let length = 0
  const offer = (row: number, key: number) => {
    if (length === most && key >= (keys[most - 1] as number)) return
    let at = length < most ? length++ : most - 1
    for (; at > 0 && (keys[at - 1] as number) > key; at--) {
      keys[at] = keys[at - 1] as number
      rows[at] = rows[at - 1] as number
    }
    keys[at] = key
    rows[at] = row
  }
  return { offer, kept: () => rows.slice(0, length) }
}
