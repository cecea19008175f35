import { useMemo } from 'react'
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { columnNamed, wordAt } from '../../dataset/table.ts'
import { useData } from '../useData.ts'
import type { TableLines } from './tableLines.ts'

/** The largest known investment in yuan among the lines: what a full bar stands for. 0 where there is none. */
export function useLargestAmount({ codes }: TableLines): number {
  const { investments } = useData().tables
  return useMemo(() => {
    const { values } = columnNamed(investments, 'amount', 'number')
    let largest = 0
    for (const row of codes) {
      const isTold = row >= 0 && amountGroup(investments, row) === 'known'
      if (isTold && wordAt(investments, 'unit', row) === 'CNY')
        largest = Math.max(largest, values[row] as number)
    }
    return largest
  }, [codes, investments])
}
