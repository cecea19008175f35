import type { Amount } from '../bounds.ts'
import { numberAt, type Table, wordAt } from '../table.ts'
import type { Modifier } from '../vocabulary.ts'

/** The amount of a row of `investments`, of whatever kind and in whatever unit it is; null where none is told. */
export function amountOfRow(investments: Table<'investments'>, row: number): Amount | null {
  const value = numberAt(investments, 'amount', row)
  if (value === null) return null
  const modifier = (wordAt(investments, 'modifier', row) ?? 'exact') as Modifier
  return { value, valueTo: numberAt(investments, 'amountTo', row), modifier }
}
