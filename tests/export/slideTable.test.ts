import { describe, expect, it } from 'vitest'
import { INNER } from '../../src/export/slideFrame.ts'
import { columnWidths, pageRows } from '../../src/export/slideTable.ts'

const columns = [
  { title: '项目', isNumber: false },
  { title: '金额', isNumber: true },
]
const table = (...names: string[]) => ({ columns, rows: names.map((name) => [name, '1']) })
const long = '年产二千八百万平方米超透太阳能光伏玻璃'.repeat(12)

describe('columnWidths', () => {
  it('should fill the slide, the column of longer words wider', () => {
    const [names = 0, amounts = 0] = columnWidths(table('甲', long))
    expect(names + amounts).toBeCloseTo(INNER)
    expect(names).toBeGreaterThan(amounts * 2)
  })
})

describe('pageRows', () => {
  it('should put every row on one page, in order', () => {
    const pages = pageRows(table(...Array.from({ length: 40 }, (_, at) => `项目${at}`)), 3)
    expect(pages[0]?.[0]).toBe(0)
    expect(pages.at(-1)?.[1]).toBe(40)
    for (const [at, [from]] of pages.entries()) expect(from).toBe(at === 0 ? 0 : pages[at - 1]?.[1])
    expect(pages.length).toBeGreaterThan(2)
  })
  it('should count the lines that a cell breaks into', () => {
    expect(pageRows(table('甲', '乙', '丙'), 1.4)).toHaveLength(1)
    expect(pageRows(table('甲', long, '丙'), 1.4).length).toBeGreaterThan(1)
  })
  it('should have one page for a table without rows', () => {
    expect(pageRows(table(), 3)).toEqual([[0, 0]])
  })
})
