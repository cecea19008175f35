/**
 * `search.json`: how the names of a dataset are read aloud, and how they may be written. The browser needs no dictionary
 * for it: the build looks the readings up, names as a whole, since characters have several (重庆 chóngqìng, 重点 zhòngdiǎn).
 */
export const SEARCH_FORMAT = 1

interface SearchFile {
  readonly format: number
  /** Characters by their readings, without tones, the most common first: `{"wu": "武五", "zhong chong": "重"}`. */
  readonly readings: Readonly<Record<string, string>>
  /** Names that read a character otherwise than it mostly is: `{"重庆路桥": "chong qing lu qiao"}`, one for each character. */
  readonly names: Readonly<Record<string, string>>
  /** Traditional characters, each before its simplified one: `縣县嶺岭`. */
  readonly traditional: string
}

/** What a build knows of Chinese. Readings are lower-case letters a–z, ü as v. */
export interface ReadingLookup {
  /** All readings of a character, the most common first; none where it is not Chinese. */
  readonly ofCharacter: (character: string) => readonly string[]
  /** The reading of each Chinese character of a name, in order. */
  readonly ofName: (name: string) => readonly string[]
  /** Traditional characters, each before its simplified one. */
  readonly traditional: string
}

/** The same names give the same file, in whatever order they come. */
export function makeSearchFile(names: Iterable<string>, lookup: ReadingLookup): SearchFile {
  const sorted = [...new Set(names)].toSorted()
  const characters = [...new Set(sorted.join(''))].toSorted()
  const readings = new Map<string, readonly string[]>()
  for (const character of characters) {
    const found = [...new Set(lookup.ofCharacter(character))]
    if (found.length > 0) readings.set(character, found)
  }
  return {
    format: SEARCH_FORMAT,
    readings: byReadings(readings),
    names: Object.fromEntries(sorted.flatMap((name) => unusual(name, readings, lookup.ofName(name)))),
    traditional: pairsFor(lookup.traditional, new Set(characters)),
  }
}

function byReadings(readings: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  const groups = new Map<string, string>()
  for (const [character, found] of readings) {
    const key = found.join(' ')
    groups.set(key, (groups.get(key) ?? '') + character)
  }
  return Object.fromEntries([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The name with its readings, where they are not those that its characters mostly have. */
function unusual(
  name: string,
  readings: ReadonlyMap<string, readonly string[]>,
  read: readonly string[],
): [string, string][] {
  const usual = Array.from(name).flatMap((character) => readings.get(character)?.[0] ?? [])
  if (usual.length !== read.length || usual.every((reading, at) => reading === read[at])) return []
  return [[name, read.join(' ')]]
}

function pairsFor(traditional: string, simplified: ReadonlySet<string>): string {
  const kept: string[] = []
  for (let at = 0; at + 1 < traditional.length; at += 2)
    if (simplified.has(traditional[at + 1] as string)) kept.push(traditional.slice(at, at + 2))
  return kept.join('')
}
