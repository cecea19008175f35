/** Spoils clean text the way web pages do: made traditional, glossed byte by byte, knocked out of step, narrowed. */
import { Converter } from 'opencc-js/cn2t'

/** How the page's decoder shows a lead byte whose trail byte is none. */
export type Invalid = 'question' | 'replacement' | 'nothing'

interface Damage {
  /** Readings by traditional character; every occurrence of the character's two bytes gets one. */
  readonly glosses: Readonly<Record<string, string>>
  /** Which of the places where a lead byte can be lost do lose it, by their order in the text. */
  readonly loses: (place: number) => boolean
  readonly invalid: Invalid
}

export const toTraditional = Converter({ from: 'cn', to: 't' })

/** ，；：？！（） as ASCII. */
export const narrow = (text: string): string =>
  text.replaceAll(/[，；：？！（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

/** The text as such a page would print it; it must have no character beyond GBK. */
export function damage(text: string, { glosses, loses, invalid }: Damage): string {
  let bytes = encode(text, loses)
  for (const [character, reading] of Object.entries(glosses)) bytes = insertGlosses(bytes, character, reading)
  return narrow(
    decode(
      bytes.filter(({ isLost }) => !isLost).map(({ value }) => value),
      invalid,
    ),
  )
}

interface Byte {
  readonly value: number
  readonly isLost: boolean
}

const decoder = new TextDecoder('gbk')
const PAIRS = new Map<string, readonly [number, number]>()
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail))
    if (character.length === 1 && character !== '\ufffd' && !PAIRS.has(character))
      PAIRS.set(character, [lead, trail])
  }

/** A lead byte can be lost where its trail byte makes ！ (A3A1) or ？ (A3BF) with the byte after it. */
function encode(text: string, loses: Damage['loses']): Byte[] {
  const pairs = Array.from(text, (character): readonly number[] => {
    if (character < '\u0080') return [character.charCodeAt(0)]
    const pair = PAIRS.get(character)
    if (!pair) throw new RangeError(`${character} is not in GBK`)
    return pair
  })
  let place = 0
  let wasLost = false
  return pairs.flatMap((pair, at): Byte[] => {
    const after = pairs[at + 1]?.[0]
    const canLose = !wasLost && pair[1] === 0xa3 && (after === 0xa1 || after === 0xbf)
    const isLost = canLose && loses(place++)
    wasLost = isLost
    return pair.map((value, index) => ({ value, isLost: isLost && index === 0 }))
  })
}

/** Byte by byte, so also where the last byte of one character and the first of the next make the glossed one. */
function insertGlosses(bytes: readonly Byte[], character: string, reading: string): Byte[] {
  const [lead, trail] = PAIRS.get(character) ?? []
  const gloss = encode(`(${reading})`, () => false)
  const out: Byte[] = []
  for (let at = 0; at < bytes.length; at++) {
    out.push(bytes[at] as Byte)
    if (bytes[at]?.value !== lead || bytes[at + 1]?.value !== trail) continue
    out.push(bytes[at + 1] as Byte, ...gloss)
    at++
  }
  return out
}

const SHOWN: Readonly<Record<Invalid, string>> = { question: '?', replacement: '\ufffd', nothing: '' }

function decode(bytes: readonly number[], invalid: Invalid): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      text += String.fromCharCode(byte)
      continue
    }
    if (byte === 0x80 || byte === 0xff) {
      text += byte === 0x80 ? '€' : SHOWN[invalid]
      continue
    }
    const next = bytes[at + 1] ?? 0
    const character = decoder.decode(Uint8Array.of(byte, next))
    if (character.length === 1 && character !== '\ufffd') {
      text += character
      at++
      continue
    }
    text += SHOWN[invalid]
    // `?` takes a bracket after it along: A028 becomes one mark
    if (invalid === 'question' && next === 0x28) at++
  }
  return text
}
