import type { CoreTable } from './schema.ts'
import type { Table } from './table.ts'

/** What is worked out of a table once, however often it is asked for, and forgotten with the table. */
export function perTable<Name extends CoreTable, Result>(
  work: (table: Table<Name>) => Result,
): (table: Table<Name>) => Result {
  const known = new WeakMap<Table<Name>, Result>()
  return (table) => {
    const found = known.get(table)
    if (found !== undefined) return found
    const made = work(table)
    known.set(table, made)
    return made
  }
}
