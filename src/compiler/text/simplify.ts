import table from '../../../data/characters.json' with { type: 'json' }
import { GB2312_LEVEL } from './gb2312.ts'
import type { Draft } from './draft.ts'

/** The simplified form of every UTF-16 unit; itself where there is none. */
const SIMPLIFIED: Uint16Array = (() => {
  const units = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  for (let at = 0; at < table.characters.length; at += 2)
    units[table.characters.charCodeAt(at)] = table.characters.charCodeAt(at + 1)
  return units
})()

/** The simplified form of one UTF-16 unit, without regard to the words around it. */
export const simplifiedOf = (unit: number): number => SIMPLIFIED[unit] as number

interface Phrase {
  readonly from: string
  readonly to: string
}

/** Phrases by their first unit, the longest first. */
const PHRASES: ReadonlyMap<number, readonly Phrase[]> = (() => {
  const phrases = new Map<number, Phrase[]>()
  for (const row of table.phrases.split('|')) {
    const [from, to] = row.split(' ') as [string, string]
    const first = from.charCodeAt(0)
    phrases.set(first, [...(phrases.get(first) ?? []), { from, to }])
  }
  for (const group of phrases.values()) group.sort((a, b) => b.from.length - a.from.length)
  return phrases
})()

/** 1 where a phrase begins with the unit. */
const BEGINS = new Uint8Array(0x10000)
for (const first of PHRASES.keys()) BEGINS[first] = 1

/** Is the text traditional? Told by the characters that have a simplified form and are none themselves. */
export function isTraditional({ units, length }: Draft): boolean {
  let han = 0
  let traditional = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] as number
    if (unit < 0x4e00 || unit > 0x9fff) continue
    han++
    if (SIMPLIFIED[unit] !== unit && GB2312_LEVEL[unit] === 0) traditional++
  }
  return traditional * 20 > han
}

/**
 * Turns traditional characters into simplified ones, in place; one character stays one.
 * In a text that is simplified anyway, the characters that both scripts have (著, 乾, 於) are left alone.
 */
export function simplify(draft: Draft, fromTraditional: boolean): void {
  const { units, length } = draft
  for (let at = 0; at < length; at++) {
    const unit = units[at] as number
    if (!fromTraditional && GB2312_LEVEL[unit] !== 0) continue
    const phrase = BEGINS[unit] === 1 ? phraseAt(units, at) : undefined
    if (phrase) {
      for (let index = 0; index < phrase.to.length; index++) units[at + index] = phrase.to.charCodeAt(index)
      at += phrase.to.length - 1
    } else units[at] = SIMPLIFIED[unit] as number
  }
}

const phraseAt = (units: Uint16Array, at: number): Phrase | undefined =>
  PHRASES.get(units[at] as number)?.find(({ from }) => standsAt(units, at, from))

function standsAt(units: Uint16Array, at: number, words: string): boolean {
  for (let index = 0; index < words.length; index++)
    if (units[at + index] !== words.charCodeAt(index)) return false
  return true
}
