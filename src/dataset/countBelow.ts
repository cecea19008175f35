/** How many of the first `length` of ascending numbers are less than a value: the place where it would stand. */
export function countBelow(ascending: ArrayLike<number>, value: number, length = ascending.length): number {
  let from = 0
  let to = length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] as number) < value) from = middle + 1
    else to = middle
  }
  return from
}
