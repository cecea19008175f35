import type { Span } from './types.ts'

/** The words that a span cuts out of `text`. */
export const cut = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Does `outer` hold all of `inner`? */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The smallest span around all of `spans`; there must be one at least. */
export const around = (first: Span, ...rest: readonly Span[]): Span => ({
  start: Math.min(first.start, ...rest.map((span) => span.start)),
  end: Math.max(first.end, ...rest.map((span) => span.end)),
})

/** The indices [from, to) of the items, sorted by start and not overlapping, that lie in `span`. */
export function indicesIn(items: readonly Span[], span: Span): { from: number; to: number } {
  let from = lowerBound(items, span.start)
  while (from > 0 && (items[from - 1] as Span).start >= span.start) from--
  let to = from
  while (to < items.length && (items[to] as Span).end <= span.end) to++
  return { from, to }
}

/** The first index whose item starts at or after `position`. */
function lowerBound(items: readonly Span[], position: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Span).start < position) low = middle + 1
    else high = middle
  }
  return low
}
