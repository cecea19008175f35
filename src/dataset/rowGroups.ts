import { columnNamed, type Table } from './table.ts'

/** Row indices by the word in a column, words in order of first appearance, rows in order. */
export function rowsByWord(table: Table, column: string): Map<string, number[]> {
  const { codes, words } = columnNamed(table, column, 'word')
  const groups = new Map<string, number[]>()
  for (const [at, code] of codes.entries()) {
    const word = words[code]
    if (word === undefined) continue
    const rows = groups.get(word)
    if (rows) rows.push(at)
    else groups.set(word, [at])
  }
  return groups
}
