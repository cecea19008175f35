import { describe, expect, it } from 'vitest'
import { chunksInSight, chunkToSight } from '../../src/views/investments/lineChunks.ts'
import { topOfLine } from '../../src/views/investments/lineHeights.ts'
import { countLines, tableLines } from '../../src/views/investments/tableLines.ts'

/** 1 heading and 999 projects under it. */
const lines = tableLines({
  parted: { rows: Uint32Array.from({ length: 999 }, (_, at) => at), starts: Uint32Array.of(0, 999) },
  groups: [{ key: 'known', part: 0 }],
})
const count = countLines(lines)
const heights = { row: 10, head: 30 }
const drawnAt = (from: number, focused = -1) =>
  chunksInSight(lines, heights, { from, to: from + 200, focused }, count)

const firstTo = (to: number, focused = -1) => chunkToSight(lines, heights, { from: 0, to, focused }, count)

describe('the lines of a long table that are drawn', () => {
  it('should be those in the window and some beyond', () => {
    const { chunks } = drawnAt(5000)
    // Line 498 stands at 5000 pixels, line 518 at 5200.
    expect(chunks[0]?.from).toBeLessThan(498)
    expect(chunks.at(-1)?.to).toBeGreaterThan(518)
    expect(chunks.length).toBeLessThan(10)
    for (const [at, { from }] of chunks.slice(1).entries()) expect(from).toBe(chunks[at]?.to)
  })

  it('should be the same chunks while the window moves over them', () => {
    const [before, after] = [drawnAt(5000), drawnAt(5100)].map(({ chunks }) => chunks.map(({ from }) => from))
    expect(after?.filter((from) => before?.includes(from)).length).toBeGreaterThan(3)
  })

  it.each([0, 5000, 9_000_000])('should leave room for all others at %i pixels', (from) => {
    const { chunks, after } = drawnAt(from, 700)
    const drawn = chunks.map(
      (chunk) => topOfLine(lines, heights, chunk.to) - topOfLine(lines, heights, chunk.from),
    )
    const room = chunks.map(({ gap }) => gap)
    const sum = [...drawn, ...room, after].reduce((all, one) => all + one)
    expect(sum).toBe(topOfLine(lines, heights, count))
  })

  it.each([0, 7000, 9000])('should hold the line that has the focus once at %i pixels', (from) => {
    const holding = drawnAt(from, 700).chunks.filter((chunk) => chunk.from <= 700 && 700 < chunk.to)
    expect(holding).toHaveLength(1)
  })
})

describe('the lines of a short table that are drawn first', () => {
  it('should be those down to the foot of the window, and room for the others', () => {
    const { chunks, after } = firstTo(200)
    // Line 18 stands at 200 pixels.
    expect(chunks).toHaveLength(1)
    expect(chunks[0]).toMatchObject({ from: 0, gap: 0 })
    const to = chunks[0]?.to ?? 0
    expect(to).toBeGreaterThan(18)
    expect(to).toBeLessThan(40)
    expect(topOfLine(lines, heights, to) + after).toBe(topOfLine(lines, heights, count))
  })

  it('should reach to the line that has the focus, and be all where all are wanted', () => {
    expect(firstTo(200, 700).chunks[0]?.to).toBe(701)
    expect(firstTo(Number.POSITIVE_INFINITY)).toEqual({ chunks: [{ from: 0, to: count, gap: 0 }], after: 0 })
  })
})
