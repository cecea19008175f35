import { type BitSet, commonRows, noRows, unitedRows } from './bitSet.ts'
import { keepLast } from '../keepLast.ts'
import { rowsOfWords } from './rowsOfWords.ts'
import type { SetColumn } from './setColumn.ts'
import { wordCounter } from './wordCounts.ts'

/** A facet of one table, ready to be asked. What was asked last is kept. */
export interface FacetIndex {
  readonly words: readonly string[]
  /** The rows that have any of the words asked for, or all of them; at least one is. */
  readonly rowsWith: (isAll: boolean, ...asked: readonly string[]) => BitSet
  /** How many of the rows have each word, in the order of `words`. */
  readonly countsIn: (rows: BitSet) => Uint32Array
  /** Lists the rows of every word: then no question goes through all rows any more. */
  readonly prepare: () => void
}

export function facetIndex(column: SetColumn): FacetIndex {
  const { words } = column
  const { rowsOf, listed, list } = rowsOfWords(column)
  const rowsWith = (isAll: boolean, ...asked: readonly string[]): BitSet => {
    const held = asked
      .map((word) => words.indexOf(word))
      .filter((word) => word >= 0)
      .map(rowsOf)
    const [first, ...others] = held
    if (first === undefined || (isAll && held.length < asked.length)) return noRows(column.codes.length)
    return isAll ? commonRows(first, ...others) : unitedRows(first, ...others)
  }
  return {
    words,
    rowsWith: keepLast(rowsWith),
    countsIn: wordCounter(column, listed),
    prepare: list,
  }
}
