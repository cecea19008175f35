/** Investments by what is known of their amounts. */
import { numberAt, type Table, wordAt } from '../table.ts'

/** An annual output is no investment, so a project that gives nothing else has no known amount. */
export const AMOUNT_GROUPS = ['known', 'output', 'unknown'] as const
export type AmountGroup = (typeof AMOUNT_GROUPS)[number]

export function amountGroup(investments: Table<'investments'>, row: number): AmountGroup {
  if (numberAt(investments, 'amount', row) === null) return 'unknown'
  return wordAt(investments, 'amountKind', row) === 'annual_output' ? 'output' : 'known'
}
