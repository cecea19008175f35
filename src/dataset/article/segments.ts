import type { RawSpan } from './article.ts'

/** A stretch of text in which the same spans hold. */
interface Segment extends RawSpan {
  /** Indices of the spans over it, the shortest first; of equals, the first. */
  readonly spans: readonly number[]
}

/**
 * Cuts the text from `start` to `end` wherever one of the spans begins or ends, so that overlapping and nested
 * marks can be drawn side by side. The segments cover it without a gap.
 */
export function segmentsOf(text: RawSpan, spans: readonly RawSpan[]): Segment[] {
  const inside = spans.flatMap((span, index) => {
    const start = Math.max(span.start, text.start)
    const end = Math.min(span.end, text.end)
    return start < end ? [{ start, end, index, length: span.end - span.start }] : []
  })
  const cuts = new Set([text.start, text.end, ...inside.flatMap(({ start, end }) => [start, end])])
  const points = [...cuts].toSorted((a, b) => a - b)
  const opening = inside.toSorted((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let open: typeof inside = []
  let next = 0
  for (const [at, start] of points.entries()) {
    const end = points[at + 1]
    if (end === undefined) break
    open = open.filter((span) => span.end > start)
    for (; opening[next] && (opening[next]?.start ?? 0) <= start; next++)
      open.push(opening[next] as (typeof inside)[0])
    const over = open.toSorted((a, b) => a.length - b.length || a.index - b.index)
    segments.push({ start, end, spans: over.map(({ index }) => index) })
  }
  return segments
}
