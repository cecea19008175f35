import { useMemo } from 'react'
import { amountClasses } from '../../dataset/projects/amountClasses.ts'
import { columnNamed } from '../../dataset/table.ts'
import { useData } from '../useData.ts'

/** The largest known investment in yuan among the rows: what a full bar stands for. 0 where there is none. */
export function useLargestAmount(rows: Uint32Array): number {
  const { investments } = useData().tables
  return useMemo(() => {
    const { values } = columnNamed(investments, 'amount', 'number')
    const { codes, classes } = amountClasses(investments)
    const counts = classes.map(({ group, unit }) => group === 'known' && unit === 'CNY')
    let largest = 0
    for (const row of rows)
      if (counts[codes[row] as number] === true) largest = Math.max(largest, values[row] as number)
    return largest
  }, [rows, investments])
}
