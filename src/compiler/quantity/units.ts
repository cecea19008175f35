import table from '../../../data/units.json' with { type: 'json' }
import type { Unit } from '../../dataset/vocabulary.ts'

/** `count` is what classifiers measure; `money` may be in 元, whose currency the article's home decides. */
export type Kind =
  | 'money'
  | 'area'
  | 'length'
  | 'volume'
  | 'mass'
  | 'power'
  | 'voltage'
  | 'energy'
  | 'angle'
  | 'ratio'
  | 'duration'
  | 'count'

/** What a number must be for the word after it to be a unit: see `data/units.json`. */
type Need = 'any' | 'digits' | 'ten' | 'scale'

export interface UnitWord {
  readonly alias: string
  readonly kind: Kind
  readonly unit: Unit | 'yuan'
  /** How many base units one of it is. */
  readonly factor: number
  readonly needs: Need
  readonly notBefore: readonly string[]
  readonly onlyBefore: readonly string[]
}
/** The number that stands before a unit, as far as units care. */
interface Counter {
  readonly value: number
  readonly digits: boolean
  readonly scale: number
}

interface UnitRow {
  readonly kind: string
  readonly unit: string
  readonly factor: number
  readonly aliases: readonly string[]
  readonly needs?: string
  readonly notBefore?: readonly string[]
  readonly onlyBefore?: readonly string[]
}

/** Every unit and classifier of `data/units.json`. */
export const UNIT_WORDS: readonly UnitWord[] = [
  ...(table.units as readonly UnitRow[]).flatMap(readRow),
  ...readClassifiers(table.classifiers.free, 'any'),
  ...readClassifiers(table.classifiers.ten, 'ten'),
  ...readClassifiers(table.classifiers.digits, 'digits'),
]

function readRow(row: UnitRow): UnitWord[] {
  return row.aliases.map((alias) => ({
    alias,
    kind: row.kind as Kind,
    unit: row.unit as Unit | 'yuan',
    factor: row.factor,
    needs: (row.needs ?? 'any') as Need,
    notBefore: row.notBefore ?? [],
    onlyBefore: row.onlyBefore ?? [],
  }))
}

function readClassifiers(rows: Readonly<Record<string, readonly string[]>>, needs: Need): UnitWord[] {
  return Object.entries(rows).map(([alias, notBefore]) => ({
    alias,
    kind: 'count',
    unit: 'count',
    factor: 1,
    needs,
    notBefore,
    onlyBefore: [],
  }))
}

/** By first character, longest first: 平方公里 before 平方, or a shorter word would cut a longer one short. */
const BY_FIRST = indexWords(UNIT_WORDS)

function indexWords(words: readonly UnitWord[]): ReadonlyMap<string, readonly UnitWord[]> {
  const index = new Map<string, UnitWord[]>()
  for (const word of words.toSorted((a, b) => b.alias.length - a.alias.length)) {
    const first = word.alias.charAt(0)
    index.set(first, [...(index.get(first) ?? []), word])
  }
  return index
}

/** Every character that a unit begins with. */
export const UNIT_INITIALS: ReadonlySet<string> = new Set(BY_FIRST.keys())

/** The unit that begins at `at` after `counter`; null where none does. */
export function matchUnit(text: string, at: number, counter: Counter): UnitWord | null {
  const words = BY_FIRST.get(text.charAt(at))
  return words?.find((word) => fits(text, at, word, counter)) ?? null
}

function fits(text: string, at: number, word: UnitWord, counter: Counter): boolean {
  if (!text.startsWith(word.alias, at) || !meets(counter, word.needs)) return false
  const end = at + word.alias.length
  if (isLatin(word.alias.at(-1)) && isLatin(text[end])) return false
  if (word.notBefore.some((rest) => text.startsWith(rest, end))) return false
  return word.onlyBefore.length === 0 || word.onlyBefore.some((rest) => text.startsWith(rest, end))
}

function meets(counter: Counter, need: Need): boolean {
  switch (need) {
    case 'any':
      return true
    case 'digits':
      return counter.digits
    case 'ten':
      return counter.digits || counter.value >= 10
    case 'scale':
      return counter.scale >= 1e4
  }
}

/** Letters and digits run on: 5t is tonnes, 5th and 5t2 are not. */
const isLatin = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/.test(char)
