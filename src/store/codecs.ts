/** How the parts of a view are written into an address and read back. Reading never throws. */
import type { AmountFilter } from '../dataset/filter/facets.ts'

export interface Codec<Value> {
  /** '' for nothing to say. */
  readonly write: (value: Value) => string
  readonly read: (text: string) => Reading<Value>
}
interface Reading<Value> {
  /** undefined: none of the text is of use. */
  readonly value: Value | undefined
  /** The words of the text that mean nothing here. */
  readonly refused: readonly string[]
}

const understood = <Value>(value: Value): Reading<Value> => ({ value, refused: [] })
const refusal = (text: string): Reading<never> => ({ value: undefined, refused: [text] })
const itemsOf = (text: string): string[] => [...new Set(text.split(','))].filter((item) => item !== '')

/** Ids of the dataset; whether it holds them is asked where it is known. No id has a comma. */
export const ids: Codec<readonly string[]> = {
  write: (items) => items.join(','),
  read: (text) => understood(itemsOf(text)),
}

/** An id, or any text that is not empty; null is left out. */
export const word: Codec<string | null> = {
  write: (text) => text ?? '',
  read: (text) => understood(text === '' ? null : text),
}

/** Any text. */
export const anyText: Codec<string> = { write: (text) => text, read: understood }

/** One of a closed vocabulary. */
export const oneOf = <Word extends string>(words: readonly Word[]): Codec<Word> => ({
  write: (value) => value,
  read: (text) => {
    const known = words.find((each) => each === text)
    return known === undefined ? refusal(text) : understood(known)
  },
})

/** One of a closed vocabulary, or null, which is left out. */
export const perhapsOneOf = <Word extends string>(words: readonly Word[]): Codec<Word | null> => ({
  write: (value) => value ?? '',
  read: oneOf(words).read,
})

/** Any of a closed vocabulary. */
export const someOf = <Word extends string>(words: readonly Word[]): Codec<readonly Word[]> => ({
  write: (items) => items.join(','),
  read: (text) => {
    const asked = itemsOf(text)
    const known = words as readonly string[]
    return {
      value: asked.filter((item): item is Word => known.includes(item)),
      refused: asked.filter((item) => !known.includes(item)),
    }
  },
})

/** Two words for true and false. */
export const either = (yes: string, no: string): Codec<boolean> => ({
  write: (value) => (value ? yes : no),
  read: (text) => (text === yes || text === no ? understood(text === yes) : refusal(text)),
})

/** `12-18`. */
export const span: Codec<readonly [number, number] | null> = {
  write: (ends) => ends?.join('-') ?? '',
  read: (text) => {
    const found = /^(\d{1,9})-(\d{1,9})$/.exec(text)
    return found ? understood([Number(found[1]), Number(found[2])]) : refusal(text)
  },
}

/** `1000000000..2000000000,maybe,unknown`: the range in CNY with either end open, then what else is asked for. */
export const amountRange: Codec<AmountFilter> = {
  write: ({ min, max, maybe, unknown }) => {
    const range = min === null && max === null ? [] : [`${min ?? ''}..${max ?? ''}`]
    return [...range, ...(maybe ? ['maybe'] : []), ...(unknown ? ['unknown'] : [])].join(',')
  },
  read: (text) => {
    const items = itemsOf(text)
    const range = items.map(readRange).find((found) => found !== null) ?? { min: null, max: null }
    const refused = items.filter((item) => !['maybe', 'unknown'].includes(item) && readRange(item) === null)
    return {
      value: { ...range, maybe: items.includes('maybe'), unknown: items.includes('unknown') },
      refused,
    }
  },
}

function readRange(text: string): { min: number | null; max: number | null } | null {
  const found = /^(\d{0,15})\.\.(\d{0,15})$/.exec(text)
  if (!found || text === '..') return null
  const [min, max] = found.slice(1).map((end) => (end === '' ? null : Number(end)))
  return { min: min ?? null, max: max ?? null }
}
