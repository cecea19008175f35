/** Where each line of a text begins: an article may have as many diagnostics as lines, and is gone through once for all. */
export function lineStarts(raw: string): number[] {
  const starts = [0]
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The number of the line that `offset` stands in, from 1. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
