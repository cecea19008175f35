import { describe, expect, it } from 'vitest'
import { groupOfLine, tableLines } from '../../src/views/investments/tableLines.ts'

const groups = [
  { key: 'known', rows: [7, 0] },
  { key: 'unknown', rows: [3] },
]

describe('the lines of the table of projects', () => {
  const lines = tableLines(groups)

  it('should be each heading with its projects under it', () => {
    const told = Array.from(lines.codes, (code, at) => groupOfLine(lines, at)?.key ?? code)
    expect(told).toEqual(['known', 7, 0, 'unknown', 3])
  })

  it('should be none of nothing', () => {
    expect(tableLines([]).codes).toHaveLength(0)
    expect(groupOfLine(tableLines([]), 0)).toBeNull()
  })
})
