import type { SearchKeys } from './searchKeys.ts'

/** A name as a search reads it; every list has one item for each UTF-16 unit of the name. */
export interface SearchName {
  readonly text: string
  /** Lower-case, narrow and simplified. */
  readonly letters: readonly string[]
  /** How a character may be read, as in this name first. */
  readonly readings: readonly (readonly string[])[]
}

export function searchName(text: string, keys: SearchKeys): SearchName {
  const letters = Array.from({ length: text.length }, (_, at) => plain(text[at] as string, keys))
  const inName = keys.names.get(text)
  let met = 0
  const readings = letters.map((letter): readonly string[] => {
    const all = keys.readings.get(letter) ?? NONE
    if (all.length === 0 || !inName) return all
    const own = inName[met++]
    return own === undefined || own === all[0] ? all : [own, ...all.filter((other) => other !== own)]
  })
  return { text, letters, readings }
}

const NONE: readonly string[] = []

/** One letter stays one: `Ａ` is a, `縣` is 县; what would become several (㎡) is left as it is. */
function plain(letter: string, { simplified }: SearchKeys): string {
  // Most letters of most names: there is nothing to narrow in them, and asking takes most of the time.
  if (letter >= '\u4e00' && letter <= '\u9fff') return simplified.get(letter) ?? letter
  const narrow = letter.normalize('NFKC').toLowerCase()
  return simplified.get(letter) ?? (narrow.length === 1 ? narrow : letter)
}

/** What was typed, as names are read: `ＷŭZhì  县` is `wuzhi 县`. Tone marks go, ü is v as on keyboards. */
export function searchQuery(typed: string, keys: SearchKeys): string {
  const bare = typed
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/u\u0308/g, 'v')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
  const simple = Array.from(bare, (letter) => keys.simplified.get(letter) ?? letter).join('')
  return simple.replaceAll(/[\s·'’]+/g, ' ').trim()
}
