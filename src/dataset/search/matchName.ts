/** Finds what was typed in a name: letters as they are, characters by their readings or the first letters of them. */
import type { SearchName } from './searchName.ts'

/** How loosely a match was read, the worst of its letters. */
const HOW = { literal: 0, syllable: 1, unfinished: 2, otherReading: 3, initial: 4 } as const
const HOWS = 5
/** Where in the name it stands. */
const PLACE = { whole: 0, beginning: 1, word: 2, inside: 3 } as const
const PLACES = 4

export interface NameMatch {
  /** Smaller is better: the whole name, its beginning, a word of it, inside it; of these literal, read, by initials. */
  readonly rank: number
  /** The parts of the name that match, [start, end) in UTF-16 units. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** Only the first letters of readings answer. */
export const isByInitials = ({ rank }: NameMatch): boolean => rank % HOWS === HOW.initial

/** The best match of a query made by `searchQuery`, as a whole or else word by word in any order; null for none. */
export function matchName(query: string, name: SearchName): NameMatch | null {
  const whole = matchWhole(query, name)
  if (whole || !query.includes(' ')) return whole
  const words = query.split(' ').map((word) => matchWhole(word, name))
  if (words.includes(null)) return null
  return {
    rank: PLACES * HOWS + Math.max(...words.map((word) => word?.rank ?? 0)),
    marks: words.flatMap((word) => word?.marks ?? []).toSorted(([a], [b]) => a - b),
  }
}

function matchWhole(query: string, name: SearchName): NameMatch | null {
  let best: NameMatch | null = null
  if (query === '') return best
  const align = aligner(query, name)
  for (let start = 0; start < name.letters.length; start++) {
    if (!mayStart(query, name, start)) continue
    const found = align(0, start)
    if (!found) continue
    const place = placeOf(name, start, found.end)
    // One letter is the initial of almost everything: only the beginning of a name answers to it.
    if (found.how === HOW.initial && query.length === 1 && place > PLACE.beginning) continue
    const rank = place * HOWS + found.how
    if (best === null || rank < best.rank) best = { rank, marks: [[start, found.end]] }
  }
  return best
}

/** Most letters of most names are passed over by this alone. */
function mayStart(query: string, { letters, readings }: SearchName, at: number): boolean {
  const first = query[0] as string
  return letters[at] === first || (readings[at] as readonly string[]).some((reading) => reading[0] === first)
}

function placeOf({ letters }: SearchName, start: number, end: number): number {
  if (start === 0) return end === letters.length ? PLACE.whole : PLACE.beginning
  return /[\s\p{P}]/u.test(letters[start - 1] as string) ? PLACE.word : PLACE.inside
}

interface Alignment {
  readonly how: number
  readonly end: number
}

/** Aligns the rest of a query with the rest of a name, the least loose way; each pair of rests is tried once. */
function aligner(query: string, name: SearchName): (from: number, at: number) => Alignment | null {
  const known = new Map<number, Alignment | null>()
  const align = (from: number, at: number): Alignment | null => {
    if (from === query.length) return { how: HOW.literal, end: at }
    if (at >= name.letters.length) return null
    const key = from * (name.letters.length + 1) + at
    const found = known.get(key)
    if (found !== undefined) return found
    let best: Alignment | null = null
    for (const { length, how, letters } of stepsAt(query, from, name, at)) {
      const rest = align(from + length, at + letters)
      const loosest = rest ? Math.max(how, rest.how) : Number.POSITIVE_INFINITY
      if (rest && (best === null || loosest < best.how)) best = { how: loosest, end: rest.end }
    }
    known.set(key, best)
    return best
  }
  return align
}

interface Step {
  /** Letters of the query and of the name that it takes. */
  readonly length: number
  readonly letters: number
  readonly how: number
}

function stepsAt(query: string, from: number, { letters, readings }: SearchName, at: number): Step[] {
  const steps: Step[] = []
  const typed = query[from] as string
  const letter = letters[at] as string
  if (typed === letter) steps.push({ length: 1, letters: 1, how: HOW.literal })
  // Between syllables and words a space may stand or not, in the query and in the name.
  if (typed === ' ' && from > 0) steps.push({ length: 1, letters: 0, how: HOW.literal })
  if (letter === ' ' && from > 0) steps.push({ length: 0, letters: 1, how: HOW.literal })
  for (const [place, reading] of (readings[at] ?? []).entries())
    for (const [length, how] of readSteps(query, from, reading))
      steps.push({ length, letters: 1, how: place > 0 && how < HOW.initial ? HOW.otherReading : how })
  return steps
}

/** How much of the query a reading takes: all of itself, its initial (zh too), or as far as the query goes. */
function readSteps(query: string, from: number, reading: string): [length: number, how: number][] {
  const rest = query.slice(from, from + reading.length)
  if (rest[0] !== reading[0]) return []
  const steps: [number, number][] = [[1, HOW.initial]]
  if (/^[zcs]h/.test(rest) && reading.startsWith(rest.slice(0, 2))) steps.push([2, HOW.initial])
  if (rest === reading) steps.push([reading.length, HOW.syllable])
  else if (rest.length > 1 && reading.startsWith(rest) && from + rest.length === query.length)
    steps.push([rest.length, HOW.unfinished])
  return steps
}
