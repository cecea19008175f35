/** What rows come to under each word of a column, and which words come to most. */
import type { WordColumn } from './table.ts'

/** What the values of the rows with each word add up to, in the order of the words; without values, how many rows. */
export function groupTotals(
  { codes, words }: WordColumn,
  rows: Uint32Array,
  values?: Float64Array,
): Float64Array {
  const totals = new Float64Array(words.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const code = codes[row] as number
    if (code >= 0) totals[code] = (totals[code] as number) + (values ? (values[row] as number) : 1)
  }
  return totals
}

/** The places of the largest numbers, at most so many, the largest first; of equal ones the first. */
export function largestPlaces(numbers: Float64Array, most: number): number[] {
  const places: number[] = []
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number
    if (places.length === most && number <= (numbers[places.at(-1) as number] as number)) continue
    let at = places.length === most ? most - 1 : places.length
    for (; at > 0 && (numbers[places[at - 1] as number] as number) < number; at--)
      places[at] = places[at - 1] as number
    places[at] = place
  }
  return places
}
