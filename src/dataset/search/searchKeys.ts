import { SEARCH_FORMAT } from './searchFile.ts'

/** What a search file says, ready to be asked. */
export interface SearchKeys {
  /** The readings of a character, the most common first. */
  readonly readings: ReadonlyMap<string, readonly string[]>
  /** Of names that read a character otherwise: a reading for each of their Chinese characters. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** Simplified characters by their traditional forms. */
  readonly simplified: ReadonlyMap<string, string>
}

/** Names are found by their letters and characters alone: before the file is there, or without it. */
export const NO_KEYS: SearchKeys = { readings: new Map(), names: new Map(), simplified: new Map() }

/** null for what is no search file, or one of another format. */
export function readSearchFile(json: unknown): SearchKeys | null {
  if (!isRecord(json) || json['format'] !== SEARCH_FORMAT) return null
  const { readings, names, traditional } = json
  if (!isWords(readings) || !isWords(names) || typeof traditional !== 'string') return null
  return {
    readings: new Map(
      Object.entries(readings).flatMap(([read, characters]) =>
        Array.from(characters, (character) => [character, read.split(' ')] as const),
      ),
    ),
    names: new Map(Object.entries(names).map(([name, read]) => [name, read.split(' ')])),
    simplified: pairs(traditional),
  }
}

function pairs(traditional: string): Map<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at + 1 < traditional.length; at += 2)
    found.set(traditional[at] as string, traditional[at + 1] as string)
  return found
}

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null

const isWords = (json: unknown): json is Readonly<Record<string, string>> =>
  isRecord(json) && Object.values(json).every((word) => typeof word === 'string')
