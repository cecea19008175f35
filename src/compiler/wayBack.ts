import type { RepairedText, Span, WayBack } from './types.ts'

/** The index of the run that character `at` is of. */
export const runAt = ({ at: firsts }: WayBack, at: number): number => lastUpTo(firsts, at)

/** Where the raw text stands that character `at` was read from. */
export function rawStart({ way }: RepairedText, at: number): number {
  const run = runAt(way, at)
  return (way.from[run] ?? 0) + at - (way.at[run] ?? 0)
}

/** The raw text behind a span of the repaired one. */
export function rawSpan(repaired: RepairedText, { start, end }: Span): Span {
  return { start: rawStart(repaired, start), end: rawEnd(repaired.way, end) }
}

/** Where the raw text of the characters before `end` ends. */
function rawEnd({ at, from, to }: WayBack, end: number): number {
  const run = lastUpTo(at, end - 1)
  return (end === at[run + 1] ? to[run] : (from[run] ?? 0) + end - (at[run] ?? 0)) ?? 0
}

/** The characters that were read from a span of the raw text, or from a part of it. */
export function repairedSpan({ way, text }: RepairedText, { start, end }: Span): Span {
  const { at, from, to } = way
  const first = lastUpTo(to, start) + 1
  const last = lastUpTo(from, end - 1)
  const skipped = Math.max(0, start - (from[first] ?? start))
  return {
    start: Math.min((at[first] ?? text.length) + skipped, (at[first + 1] ?? text.length + 1) - 1),
    end: Math.min((at[last] ?? 0) + end - (from[last] ?? 0), at[last + 1] ?? 0),
  }
}

/** The last index whose value is `limit` or less, of ascending values; −1 where all are more. */
function lastUpTo(values: Uint32Array, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
