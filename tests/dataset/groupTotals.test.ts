import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupTotals, largestPlaces } from '../../src/dataset/groupTotals.ts'
import { wordColumn } from '../../src/dataset/table.ts'
import { Dictionary } from '../../src/dataset/words.ts'

const dictionary = new Dictionary()
for (const park of ['east', 'west', 'bare']) dictionary.code(park)
const codes = Int32Array.of(0, 1, -1, 1, 0)
const parks = wordColumn(codes, dictionary)

describe('what rows come to under each word', () => {
  it('should be how many there are, or what their values add up to', () => {
    const rows = Uint32Array.of(0, 1, 2, 3)
    expect([...groupTotals(parks, rows)]).toEqual([1, 2, 0])
    expect([...groupTotals(parks, rows, Float64Array.of(5, 10, 20, 30, 99))]).toEqual([5, 40, 0])
  })
})

describe('the largest numbers', () => {
  it('should be the first of those sorted, equal ones in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (numbers, most) => {
          const sorted = [...numbers.keys()].toSorted(
            (a, b) => (numbers[b] as number) - (numbers[a] as number),
          )
          expect(largestPlaces(Float64Array.from(numbers), most)).toEqual(sorted.slice(0, most))
        },
      ),
      { seed: 12 },
    )
  })
})
