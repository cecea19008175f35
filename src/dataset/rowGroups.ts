import { countBelow } from './countBelow.ts'
import { columnNamed, type Table } from './table.ts'

type RowsByWord = ReadonlyMap<string, readonly number[]>

/**
 * Row indices by the word in a column, words in order of first appearance, rows in order. Made once for a table and a
 * column: a page asks for the rows of a few parks, and a national table is too long to be gone through for that.
 */
export function rowsByWord(table: Table, column: string): RowsByWord {
  const known = groupsOf.get(table) ?? new Map<string, RowsByWord>()
  groupsOf.set(table, known)
  const groups = known.get(column) ?? groupRows(table, column)
  known.set(column, groups)
  return groups
}

const groupsOf = new WeakMap<Table, Map<string, RowsByWord>>()

function groupRows(table: Table, column: string): RowsByWord {
  const { codes, words } = columnNamed(table, column, 'word')
  const groups = new Map<string, number[]>()
  const byCode: (number[] | undefined)[] = []
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    if (code < 0) continue
    const rows = byCode[code]
    if (rows) rows.push(row)
    else groups.set(words[code] as string, (byCode[code] = [row]))
  }
  return groups
}

/** The rows that are among others, too; both ascending. All of them where no others are given. */
export function rowsWithin(rows: readonly number[], among?: ArrayLike<number>): readonly number[] {
  return among === undefined ? rows : rows.filter((row) => isAmong(row, among))
}

export const isAmong = (row: number, among: ArrayLike<number>): boolean =>
  among[countBelow(among, row)] === row
