import { byKeys } from '../byKeys.ts'
import { AMOUNT_GROUPS, amountGroup } from './investmentGroups.ts'
import { numberAt, type Table, wordAt } from '../table.ts'
import { STAGES, type Stage } from '../vocabulary.ts'

/** Projects for reading: known amounts from the largest, then annual outputs, then the rest by stage, the furthest first. */
export function projectOrder(investments: Table<'investments'>, rows: Iterable<number>): number[] {
  const stage = (row: number) => STAGES.indexOf(wordAt(investments, 'stage', row) as Stage)
  return Array.from(rows).toSorted(
    byKeys([
      (row) => AMOUNT_GROUPS.indexOf(amountGroup(investments, row)),
      (row) => -(numberAt(investments, 'amount', row) ?? 0),
      (row) => -stage(row),
    ]),
  )
}
