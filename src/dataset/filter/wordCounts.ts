/** How many of a set of rows hold each word of a facet, in the order of the words; found in the shortest way. */
import { type BitSet, everyRow, noRows, WORD } from './bitSet.ts'
import { countCommon, countDiffering, countRows } from './countRows.ts'
import { keepLast } from '../keepLast.ts'
import type { SetColumn } from './setColumn.ts'

/** So many words of bits are counted in the time that it takes to come upon one row among the bits and count it. */
const WORDS_A_ROW = 4

/** Rows and how many of them have each word. */
interface Counted {
  readonly rows: BitSet
  readonly counts: Uint32Array
}

/**
 * Counts are those of rows that were counted before, changed by the rows that came and went: of those of the last time,
 * of none or of all, whichever are nearest. Where too many came and went, the rows of each word, once they are listed, are
 * counted outright.
 */
export function wordCounter(
  column: SetColumn,
  listed: () => readonly BitSet[] | null,
): (rows: BitSet) => Uint32Array {
  const { codes, members, words } = column
  const ofAll = keepLast(() => countAll(column))
  const none = (): Counted => ({ rows: noRows(codes.length), counts: new Uint32Array(words.length) })
  const all = (): Counted => ({ rows: everyRow(codes.length), counts: ofAll() })
  const countsOf = (rows: BitSet, last: Counted): Uint32Array => {
    const toNone = countRows(rows)
    const toAll = codes.length - toNone
    if (toAll === 0) return ofAll()
    const toLast = countDiffering(rows, last.rows, Math.min(toNone, toAll))
    const least = Math.min(toNone, toAll, toLast)
    const rowsOfWords = listed()
    if (rowsOfWords && WORDS_A_ROW * least + members.length >= words.length * rows.length)
      return Uint32Array.from(rowsOfWords, (held) => countCommon(held, rows))
    const base = least === toNone ? none() : least === toAll ? all() : last
    return changed(column, base, rows)
  }
  let last = none()
  return (rows) => {
    if (rows !== last.rows) last = { rows, counts: countsOf(rows, last) }
    return last.counts
  }
}

function countAll(column: SetColumn): Uint32Array {
  const perSet = new Int32Array(column.starts.length - 1)
  for (let row = 0; row < column.codes.length; row++) {
    const set = column.codes[row] as number
    perSet[set] = (perSet[set] as number) + 1
  }
  return withSets(column, new Uint32Array(column.words.length), perSet)
}

/** The counts of the rows in `to`, given those of others. */
function changed(column: SetColumn, { rows: from, counts }: Counted, to: BitSet): Uint32Array {
  const { codes, starts } = column
  const perSet = new Int32Array(starts.length - 1)
  for (let word = 0; word < to.length; word++) {
    const after = to[word] as number
    const last = word * WORD + WORD - 1
    for (let left = (from[word] as number) ^ after; left !== 0; left &= left - 1) {
      const bit = left & -left
      const set = codes[last - Math.clz32(bit)] as number
      perSet[set] = (perSet[set] as number) + ((after & bit) === 0 ? -1 : 1)
    }
  }
  return withSets(column, counts, perSet)
}

/** Counts of words, and the words of so many sets more or less. */
function withSets({ starts, members }: SetColumn, counts: Uint32Array, perSet: Int32Array): Uint32Array {
  const sum = counts.slice()
  for (let set = 0; set < perSet.length; set++) {
    const rows = perSet[set] as number
    if (rows === 0) continue
    const end = starts[set + 1] as number
    for (let at = starts[set] as number; at < end; at++) {
      const word = members[at] as number
      sum[word] = (sum[word] as number) + rows
    }
  }
  return sum
}
