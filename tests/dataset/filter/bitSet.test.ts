import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRow,
  commonRows,
  everyRow,
  noRows,
  unitedRows,
  withoutRows,
} from '../../../src/dataset/filter/bitSet.ts'
import { countCommon, countDiffering, countRows } from '../../../src/dataset/filter/countRows.ts'
import { listRows } from '../../../src/dataset/filter/listRows.ts'

const MOST = 700
const bitsOf = (rows: readonly number[], length = MOST) => {
  const bits = noRows(length)
  for (const row of rows) addRow(bits, row)
  return bits
}
const someRows = fc
  .uniqueArray(fc.nat(MOST - 1), { maxLength: MOST })
  .map((rows) => rows.toSorted((a, b) => a - b))

describe('a set of rows', () => {
  it('should be listed and counted as what was put in', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect([...listRows(bitsOf(rows))]).toEqual(rows)
        expect(countRows(bitsOf(rows))).toBe(rows.length)
      }),
      { seed: 1 },
    )
  })

  it('should have no row behind the last', () => {
    for (const length of [0, 1, 31, 32, 33, 256, 1000]) expect(countRows(everyRow(length))).toBe(length)
    expect([...listRows(everyRow(33))]).toEqual(Array.from({ length: 33 }, (_, row) => row))
  })

  it('should be common, united and parted as sets are', () => {
    fc.assert(
      fc.property(someRows, someRows, (a, b) => {
        const [left, right] = [bitsOf(a), bitsOf(b)]
        const common = a.filter((row) => b.includes(row))
        const only = a.filter((row) => !b.includes(row))
        expect([...listRows(commonRows(left, right))]).toEqual(common)
        expect([...listRows(withoutRows(left, right))]).toEqual(only)
        expect([...listRows(unitedRows(left, right))]).toEqual([...b, ...only].toSorted((x, y) => x - y))
        expect(countCommon(left, right)).toBe(common.length)
        expect(countDiffering(left, right, MOST)).toBe(a.length + b.length - 2 * common.length)
      }),
      { seed: 2, numRuns: 50 },
    )
  })
})
