import { groupBy } from './groupBy.ts'
import { type Table, wordAt } from './table.ts'

/** The different words that a column holds at these rows, each with its rows; in order of first appearance. */
export function distinctWords(
  table: Table,
  column: string,
  rows: Iterable<number>,
): ReadonlyMap<string, readonly number[]> {
  return groupBy(rows, (row) => wordAt(table, column, row) ?? '')
}
