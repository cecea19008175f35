import { columnNamed, type Table } from './table.ts'

/**
 * Row indices by the word in a column, words in order of first appearance, rows in order; of `among` only, where the
 * filter lets no others through.
 */
export function rowsByWord(table: Table, column: string, among?: Iterable<number>): Map<string, number[]> {
  const { codes, words } = columnNamed(table, column, 'word')
  const groups = new Map<string, number[]>()
  for (const at of among ?? codes.keys()) {
    const word = words[codes[at] ?? -1]
    if (word === undefined) continue
    const rows = groups.get(word)
    if (rows) rows.push(at)
    else groups.set(word, [at])
  }
  return groups
}
