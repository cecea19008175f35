import table from '../../../data/characters.json' with { type: 'json' }
import { gbk } from './gbk.ts'

let known: ReadonlyMap<string, ReadonlySet<number>> | null = null

/** Characters by their readings, read at the first call: clean articles have no glosses. */
function readings(): ReadonlyMap<string, ReadonlySet<number>> {
  known ??= new Map(
    table.readings.split(' ').map((row) => {
      const [reading = ''] = /^[^\u4e00-\u9fff]+/.exec(row) ?? []
      return [reading, new Set(Array.from(row.slice(reading.length), (one) => one.charCodeAt(0)))]
    }),
  )
  return known
}

const NONE: ReadonlySet<number> = new Set()

/** The characters that can be read so and that a page which glosses would gloss: 區 is read qū; 区 is not glossed. */
const readSo = (reading: string): ReadonlySet<number> =>
  readings().get(reading) ?? readings().get(reading.replaceAll('ɡ', 'g')) ?? NONE

export const isReadingOf = (reading: string, unit: number): boolean => readSo(reading).has(unit)

/**
 * The lead bytes of a character before which a gloss can have been put by mistake: with the last byte of the character
 * `before` they make one that is read so. 焦 is BDB9, and B9A0 is 範, fàn: A0, as of 營 A049.
 */
export function straddlingLeads(before: number, reading: string): number[] {
  const { pairOf } = gbk()
  const low = (pairOf[before] as number) & 0xff
  return [...readSo(reading)]
    .map((unit) => pairOf[unit] as number)
    .flatMap((pair) => (pair >> 8 === low ? [pair & 0xff] : []))
}
