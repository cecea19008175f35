/** The middle of the numbers, or the upper of the two; null of none. */
export const median = (numbers: readonly number[]): number | null => quantile(numbers, 0.5)

/** The number that `share` of them lie below; null of none. */
export function quantile(numbers: readonly number[], share: number): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null
}
