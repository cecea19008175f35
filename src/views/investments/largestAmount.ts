import { useCallback } from 'react'
import { amountClasses } from '../../dataset/projects/amountClasses.ts'
import { columnNamed, type Table } from '../../dataset/table.ts'
import { useData } from '../useData.ts'
import { useOfRows } from './useOfRows.ts'

/** The largest known investment in yuan among the rows: what a full bar stands for. 0 where there is none. */
export function useLargestAmount(rows: Uint32Array): number {
  const { investments } = useData().tables
  const work = useCallback((among: Uint32Array) => largestAmount(investments, among), [investments])
  return useOfRows(rows, NONE, work)
}

/** No cluster changes what an amount is. */
const NONE: readonly string[] = []

function largestAmount(investments: Table<'investments'>, rows: Uint32Array): number {
  const { values } = columnNamed(investments, 'amount', 'number')
  const { codes, classes } = amountClasses(investments)
  const counts = Uint8Array.from(classes, ({ group, unit }) => Number(group === 'known' && unit === 'CNY'))
  let largest = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    if (counts[codes[row] as number] === 1) largest = Math.max(largest, values[row] as number)
  }
  return largest
}
