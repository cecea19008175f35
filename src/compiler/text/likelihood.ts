import table from '../../../data/characters-likelihood.json' with { type: 'json' }
import { readPairs } from './pairs.ts'
import { simplifiedOf } from './simplify.ts'

/** How surprising text is: −log2 of its probability, in half bits. Characters of either script will do. */
export interface Model {
  /** Of one character after another, wherever words begin and end. */
  after(unit: number, before: number): number
  /** Of a row of characters after its first. */
  inRow(units: readonly number[]): number
  /** The same with the likeliest division into words: finer and slower. */
  inWords(units: readonly number[]): number
}

/** A Han character that no word of the table has. */
export const UNSEEN = 48

/** How surprising marks, digits and letters are after the end of a word. A lone letter between Han characters is mostly a stray byte. */
const OTHERS: readonly (readonly [string, number])[] = [
  ['，,。', 10],
  ['、“”', 12],
  ['；：（）《》.0123456789%', 16],
  ['!?;:()！？‘’…—· \n', 20],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 24],
  ['abcdefghijklmnopqrstuvwxyz', 32],
  ['"\'#$&*+-/<=>@[\\]^_`{|}~', 24],
]

/** After which marks others are to be expected, or not at all: 。” and ，“ but never 。、 */
const MARKS = [
  '“‘《（(',
  '”’》）)',
  '，,；;：:、',
  '。！!？?',
  '0123456789.%abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '\n',
]
/** Half bits by kind before (rows) and kind after (columns): none, then in the order of `MARKS`; 0 leaves it to the character. */
const NEXT_TO = Uint8Array.from(
  [
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 28, 32, 32, 0, 40],
    [0, 0, 10, 6, 6, 0, 10],
    [0, 8, 28, 32, 32, 0, 28],
    [0, 8, 6, 32, 32, 0, 4],
    [0, 0, 0, 0, 0, 8, 0],
    [0, 8, 28, 32, 32, 0, 4],
  ].flat(),
)
const KINDS = MARKS.length + 1

let model: Model | null = null

/** The model, read at the first call (5 ms): clean articles seldom need it. */
export function likelihood(): Model {
  model ??= readModel()
  return model
}

function readModel(): Model {
  const start = new Uint8Array(0x10000).fill(UNSEEN)
  const end = new Uint8Array(0x10000)
  const alone = new Uint8Array(0x10000)
  for (let at = 0; at < table.characters.length; at++) {
    start[table.characters.charCodeAt(at)] = halfBits(table.starts.charCodeAt(at))
    end[table.characters.charCodeAt(at)] = halfBits(table.ends.charCodeAt(at))
    alone[table.characters.charCodeAt(at)] = halfBits(table.alone.charCodeAt(at))
  }
  for (const [characters, cost] of OTHERS)
    for (const character of characters) start[character.charCodeAt(0)] = cost
  const kind = new Uint8Array(0x10000)
  for (const [index, characters] of MARKS.entries())
    for (const character of characters) kind[character.charCodeAt(0)] = index + 1
  const pairs = readPairs(table.pairs)
  const beside = (from: number, to: number): number =>
    NEXT_TO[(kind[from] as number) * KINDS + (kind[to] as number)] as number
  const within = (from: number, to: number): number => {
    const cost = pairs(from, to)
    return cost < 0 ? NEVER : cost
  }

  const after = (unit: number, before: number): number => {
    const to = simplifiedOf(unit)
    const from = simplifiedOf(before)
    const marks = beside(from, to)
    if (marks !== 0) return marks
    const ending = Math.min(end[from] as number, alone[from] as number)
    return Math.min(ending + (start[to] as number), within(from, to))
  }
  const inRow = (units: readonly number[]): number => {
    let sum = 0
    for (let at = 1; at < units.length; at++) sum += after(units[at] as number, units[at - 1] as number)
    return sum
  }
  const inWords = (units: readonly number[]): number => {
    let from = simplifiedOf(units[0] as number)
    let first = 0
    let inner = 0
    for (let at = 1; at < units.length; at++) {
      const to = simplifiedOf(units[at] as number)
      const marks = beside(from, to)
      const known = Math.min(first, inner + LONG_WORD)
      const ended = Math.min(first + (alone[from] as number), inner + (end[from] as number))
      inner = marks === 0 ? known + within(from, to) : NEVER
      first = marks === 0 ? ended + (start[to] as number) : known + marks
      from = to
    }
    return Math.min(first, inner)
  }
  return { after, inRow, inWords }
}

/** Most words have two characters: what a third costs. */
const LONG_WORD = 6
/** Two characters that no word has in a row. */
const NEVER = 1000

/** a–z are 0–25, A–Z 26–51. */
const halfBits = (letter: number): number => (letter >= 0x61 ? letter - 0x61 : letter - 0x41 + 26)
