import { describe, expect, it } from 'vitest'
import { lineAtTop, topOfLine } from '../../src/views/investments/lineHeights.ts'
import { countLines, lineAt, tableLines } from '../../src/views/investments/tableLines.ts'

/** Part 1 stands before part 0. */
const groups = {
  parted: { rows: Uint32Array.of(3, 7, 0), starts: Uint32Array.of(0, 1, 3, 3) },
  groups: [
    { key: 'known', part: 1 },
    { key: 'unknown', part: 0 },
  ],
}
const none = { parted: { rows: new Uint32Array(), starts: Uint32Array.of(0, 0) }, groups: [] }

describe('the lines of the table of projects', () => {
  const lines = tableLines(groups)

  it('should be each heading with its projects under it', () => {
    const told = Array.from({ length: countLines(lines) }, (_, line) => {
      const found = lineAt(lines, line)
      return 'group' in found ? found.group.key : found.row
    })
    expect(told).toEqual(['known', 7, 0, 'unknown', 3])
  })

  it('should be none of nothing', () => {
    expect(countLines(tableLines(none))).toBe(0)
    expect(() => lineAt(tableLines(none), 0)).toThrow(RangeError)
    expect(() => lineAt(lines, 5)).toThrow(RangeError)
  })
})

describe('where the lines stand', () => {
  const lines = tableLines(groups)
  const heights = { row: 10, head: 25 }

  it('should be beneath all headings and projects before them', () => {
    expect([0, 1, 2, 3, 4, 5].map((line) => topOfLine(lines, heights, line))).toEqual([0, 25, 35, 45, 70, 80])
  })

  it('should be found again from every pixel, and the nearest from beyond', () => {
    const found = [-5, 0, 24, 25, 44, 45, 69, 70, 79, 500].map((top) => lineAtTop(lines, heights, top))
    expect(found).toEqual([0, 0, 0, 1, 2, 3, 3, 4, 4, 4])
  })
})
