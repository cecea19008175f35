import type { RawText } from '../types.ts'
import { GB2312_LEVEL } from './gb2312.ts'

/**
 * The text that the bytes are in the first of these encodings that fits; null if none does.
 *
 * 1. A byte order mark settles it. The mark is no part of a UTF-16 text. In UTF-8 it stays, as U+FEFF: every reader of the
 *    file has it (`readFileSync(file, 'utf8')`), and spans must count the same for all. The repair leaves it out.
 * 2. UTF-16 without a mark: every other byte is a high byte of Han characters, ASCII or marks.
 * 3. UTF-8, if all of it is valid.
 * 4. GB18030 or Big5, whichever is valid throughout and gives the larger share of common characters. Either decodes the
 *    other's bytes to rare characters: of clean text nine in ten are common, of garbled text one in twenty.
 * 5. UTF-8, GB18030 or Big5 with a few broken bytes (a file cut short), as long as it reads as Chinese.
 */
export function detect(bytes: Uint8Array): RawText | null {
  return (
    marked(bytes) ??
    sixteenBit(bytes) ??
    decodeAs('utf-8', bytes) ??
    best(['gb18030', 'big5'].map((encoding) => decodeAs(encoding, bytes))) ??
    best(['utf-8', 'gb18030', 'big5'].map((encoding) => decodeMostly(encoding, bytes)))
  )
}

function marked(bytes: Uint8Array): RawText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeMostly('utf-16le', bytes.subarray(2))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeMostly('utf-16be', bytes.subarray(2))
  return null
}

/** The text, or null if some byte is invalid. */
function decodeAs(encoding: string, bytes: Uint8Array): RawText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** One character may be broken at the end, and one of so many others. */
const SOUND = 200

/** The text, or null if more than a few bytes are invalid; U+FFFD stands for each. */
function decodeMostly(encoding: string, bytes: Uint8Array): RawText | null {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  let broken = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++
  return (broken - 1) * SOUND <= text.length ? { text, encoding } : null
}

/** A smaller share of common characters is no Chinese: Korean and Japanese bytes read as Chinese give up to a half. */
const CHINESE = 0.6

function best(candidates: readonly (RawText | null)[]): RawText | null {
  let found: RawText | null = null
  let most = CHINESE
  for (const candidate of candidates) {
    const share = candidate ? commonShare(candidate.text) : 0
    if (share < most) continue
    most = share
    found = candidate
  }
  return found
}

/** So much of a text is enough to know its encoding by. */
const SAMPLE = 65_536

/** How many of the characters beyond ASCII are Han characters of everyday use, in either script. */
function commonShare(text: string): number {
  const common = everyday()
  let all = 0
  let known = 0
  for (let at = 0; at < text.length && at < SAMPLE; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    all++
    if (common[unit] === 1) known++
  }
  return all === 0 ? 0 : known / all
}

let table: Uint8Array | null = null

/** Level 1 of GB 2312, level 1 of Big5, and the marks of Chinese text. Built at the first call: most files are UTF-8. */
function everyday(): Uint8Array {
  if (table) return table
  table = Uint8Array.from(GB2312_LEVEL, (level) => (level === 1 ? 1 : 0))
  const pairs: number[] = []
  for (let lead = 0xa4; lead <= 0xc6; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail <= 0x7e || trail >= 0xa1) pairs.push(lead, trail)
  const marks = '，。、；：？！“”‘’（）《》「」『』—…·　'
  for (const character of new TextDecoder('big5').decode(Uint8Array.from(pairs)) + marks)
    table[character.charCodeAt(0)] = 1
  return table
}

/** Shares of bytes by which UTF-16 is told: in the half that has the high bytes, and in the other. */
const [MOST, FEW] = [0.95, 0.75]
const NONE = 0.05

/** UTF-16 without a mark: every other byte is nought, as in plain letters, or the high byte of what Chinese text is made of. */
function sixteenBit(bytes: Uint8Array): RawText | null {
  if (bytes.length < 2) return null
  const { evenZero, oddZero, even, odd } = sharesOf(bytes)
  if (oddZero >= MOST && evenZero <= NONE) return decodeMostly('utf-16le', bytes)
  if (evenZero >= MOST && oddZero <= NONE) return decodeMostly('utf-16be', bytes)
  if (odd >= MOST && even < FEW) return best([decodeMostly('utf-16le', bytes)])
  return even >= MOST && odd < FEW ? best([decodeMostly('utf-16be', bytes)]) : null
}

const count = (counts: Uint32Array, byte: number): void => {
  counts[byte] = (counts[byte] as number) + 1
}

/** How many of the bytes at even and at odd offsets are nought, and how many could be high bytes. */
function sharesOf(bytes: Uint8Array): Record<'evenZero' | 'oddZero' | 'even' | 'odd', number> {
  const length = Math.min(bytes.length & ~1, SAMPLE)
  const even = new Uint32Array(0x100)
  const odd = new Uint32Array(0x100)
  for (let at = 0; at < length; at += 2) {
    count(even, bytes[at] as number)
    count(odd, bytes[at + 1] as number)
  }
  const share = (counts: Uint32Array, isSuch: (byte: number) => boolean) =>
    counts.reduce((sum, times, byte) => (isSuch(byte) ? sum + times : sum), 0) / (length / 2)
  return {
    evenZero: share(even, isZero),
    oddZero: share(odd, isZero),
    even: share(even, isHighByte),
    odd: share(odd, isHighByte),
  }
}

const isZero = (byte: number): boolean => byte === 0
/** Of ASCII and Latin-1, general punctuation, CJK marks, Han characters, full-width forms. */
const isHighByte = (byte: number): boolean =>
  byte === 0x00 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)
