/** A place for each item, from 0; equal items share one. */
export interface Ranks {
  readonly ranks: Uint32Array
  /** All ranks are below. */
  readonly count: number
}

/** The rank of each number among the different ones. */
export function rankNumbers(numbers: Float64Array): Ranks {
  // Typed arrays sort numbers as numbers, and natively.
  const distinct = numbers.toSorted().filter((one, at, sorted) => at === 0 || one !== sorted[at - 1])
  const ranks = new Uint32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) ranks[at] = placeIn(distinct, numbers[at] as number)
  return { ranks, count: Math.max(1, distinct.length) }
}

function placeIn(sorted: Float64Array, one: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < one) low = middle + 1
    else high = middle
  }
  return low
}
