import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRow, type BitSet, noRows } from '../../../src/dataset/filter/bitSet.ts'
import { rowsOfWords } from '../../../src/dataset/filter/rowsOfWords.ts'
import { type SetColumn, setsOfLists } from '../../../src/dataset/filter/setColumn.ts'
import { wordCounter } from '../../../src/dataset/filter/wordCounts.ts'
import { Dictionary } from '../../../src/dataset/words.ts'

/** More than are counted in one go, and no multiple of 32. */
const ROWS = 1234
const WORDS = Array.from({ length: 24 }, (_, at) => `word ${at}`)

/** Each row has the words of its list, given as places. */
function columnOf(lists: readonly (readonly number[])[]): SetColumn {
  const starts = new Uint32Array(lists.length + 1)
  for (const [row, { length }] of lists.entries()) starts[row + 1] = (starts[row] as number) + length
  const dictionary = new Dictionary()
  for (const word of WORDS) dictionary.code(word)
  return setsOfLists({ kind: 'list', starts, codes: Int32Array.from(lists.flat()), dictionary, words: WORDS })
}
function bitsOf(rows: Iterable<number>): BitSet {
  const bits = noRows(ROWS)
  for (const row of rows) addRow(bits, row)
  return bits
}

const place = fc.nat(WORDS.length - 1)
const columns = fc
  .array(fc.uniqueArray(place, { maxLength: 3 }), { minLength: 1, maxLength: 40 })
  // A few lists, over and over, in runs as those of a park are.
  .map((lists) => Array.from({ length: ROWS }, (_, row) => lists[(row >> 2) % lists.length] as number[]))
/** From hardly any to all: every how manieth row, from which on. */
const asked = fc.record({
  step: fc.integer({ min: 1, max: 300 }),
  from: fc.nat(40),
  isReversed: fc.boolean(),
})
const rowsOf = ({ step, from, isReversed }: { step: number; from: number; isReversed: boolean }) =>
  Array.from({ length: ROWS }, (_, row) => row).filter(
    (row) => (row >= from && row % step === 0) !== isReversed,
  )

describe('the counts of words', () => {
  it('should be those of the rows asked for, whatever was asked for before', () => {
    fc.assert(
      fc.property(
        columns,
        fc.array(asked, { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        (lists, questions, listedFrom) => {
          const column = columnOf(lists)
          const { listed, list } = rowsOfWords(column)
          const countsIn = wordCounter(column, listed)
          for (const [at, question] of questions.entries()) {
            if (at === listedFrom) list()
            const rows = rowsOf(question)
            const counts = WORDS.map((_, word) => rows.filter((row) => lists[row]?.includes(word)).length)
            expect([...countsIn(bitsOf(rows))]).toEqual(counts)
          }
        },
      ),
      { seed: 8, numRuns: 60 },
    )
  })

  it('should count a word once that a list names twice', () => {
    const column = columnOf([[3, 3, 1], ...Array.from({ length: ROWS - 1 }, () => [])])
    const counts = wordCounter(column, rowsOfWords(column).listed)(bitsOf([0, 1]))
    expect([counts[1], counts[3], counts.reduce((sum, one) => sum + one)]).toEqual([1, 1, 2])
  })
})
