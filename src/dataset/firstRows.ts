/** The rows of the smallest keys, and no more of them than are asked for. */
export interface FirstRows {
  /** Looks at one more row; of equal keys the row that was offered first stays first. Returns the new `limit`. */
  readonly offer: (row: number, key: number) => number
  /** Those kept, the smallest key first. */
  readonly kept: () => Uint32Array
}

/** Before enough rows are kept every key is below the limit. */
export const NO_LIMIT = Number.POSITIVE_INFINITY

/**
 * A national table is never sorted for the sake of sixty marks. Whoever looks at a million rows compares each key with the
 * limit, which the last offer gave, and offers only what is below.
 */
export function makeFirstRows(most: number): FirstRows {
  const rows = new Uint32Array(most)
  const keys = new Float64Array(most).fill(NO_LIMIT)
  let length = 0
  const limit = () => (length < most ? NO_LIMIT : (keys[most - 1] as number))
  const offer = (row: number, key: number) => {
    if (key >= limit()) return limit()
    let at = length < most ? length++ : most - 1
    for (; at > 0 && (keys[at - 1] as number) > key; at--) {
      keys[at] = keys[at - 1] as number
      rows[at] = rows[at - 1] as number
    }
    keys[at] = key
    rows[at] = row
    return limit()
  }
  return { offer, kept: () => rows.slice(0, length) }
}
