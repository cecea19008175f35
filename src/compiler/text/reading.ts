import type { Span } from '../types.ts'
import { gbk } from './gbk.ts'
import { misplacedAt } from './glosses.ts'
import { type Model, UNSEEN } from './likelihood.ts'

/** Where characters begin to pair off wrongly: a lead byte is lost, `first` are the bytes that follow it. */
export interface Opening {
  /** The raw text before this is sound. */
  readonly start: number
  /** Of a widened mark: A3 and one more. None behind a misplaced gloss. */
  readonly first: readonly number[]
  /** The raw offset at which the other bytes begin. */
  readonly next: number
}

/** One way to bring the bytes back into step. */
export interface Reading {
  /** The trail byte of the first character, the one that lost its lead byte. */
  readonly trail: number
  /** The characters after the first, and the raw span that each was read from. */
  readonly units: readonly number[]
  readonly origins: readonly Span[]
  /** How surprising the second and later of `units` are. */
  readonly cost: number
  /** The raw text from here on is sound. */
  readonly end: number
  readonly cut: Cut | null
}
/** A last character of which only the lead byte is left. */
export interface Cut {
  readonly lead: number
  /** The trail bytes that can have been lost so. */
  readonly trails: readonly number[]
  /** The reading that a gloss gives for the character. */
  readonly gloss: string | null
  /** Where the byte is missing. */
  readonly at: number
  /** Nothing stands in its place. */
  readonly isSilent: boolean
}

const ANY_TRAIL = range(0x40, 0xfe)
/** Some decoders leave out the pairs that GBK keeps for users' own characters; their lead bytes, as trail bytes here. */
const USERS_OWN = [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)]

/**
 * Damage runs until a trail byte below 0x80 surfaces. In traditional text every third does; simplified characters
 * have none, there it runs to the next digit or letter.
 */
const LONGEST = 160
/** Half bits a character that no sensible text keeps up, and what a rare name or two may cost on top. */
const NONSENSE = 30
const LEEWAY = 2 * UNSEEN

const EURO = 0x20ac
const REPLACEMENT = 0xfffd
const FIRST_TRAIL = 0x40
const SPACE = 0x20
const QUESTION = 0x3f

/**
 * Every reading of the text behind an opening; each ends at a place where the bytes may be in step again:
 *
 *   動力!睖O口區        經常?梢钥吹綔O口區        市場。《中國…  成為當?shù)氐闹鲗?dǎo)產業
 *       ^ A3A1               ^ A3BF                                  ^^^^^ lost, D8 of 地 follows
 *        ^ B19C               ^^^^^                                       ^^^ D8B5 C4D6 F78C
 *         ^ 4F surfaces            ^                                         ^^^^^ of 導, whose A7 is lost
 */
export function readShifted(raw: string, opening: Opening, model: Model): Reading[] {
  const readings: Reading[] = []
  const state = new Shift(opening, model)
  const limit = Math.min(raw.length, opening.next + LONGEST)
  for (let at = opening.next; at < limit; at++) {
    const unit = raw.charCodeAt(at)
    const gloss = misplacedAt(raw, at)
    if (gloss) {
      if (state.hasFirst) readings.push(state.cut(at, gloss.end, gloss.reading))
      return readings
    }
    if (unit === EURO || unit === REPLACEMENT) {
      readings.push(...state.fork(0x80, at + 1))
      if (unit === REPLACEMENT && state.hasFirst) readings.push(state.cut(at, at + 1))
      return readings
    }
    if (unit < 0x80) {
      if (unit === QUESTION && state.hasFirst) readings.push(state.cut(at, at + 1))
      if (unit >= FIRST_TRAIL) readings.push(...state.fork(unit, at + 1))
      else if (state.hasFirst) readings.push(state.cut(at, at))
      // or it was printed wide, two bytes, and narrowed later
      if (unit <= SPACE || !state.hasFirst || !state.push(0xa3, unit + 0x80, at)) return readings
      continue
    }
    const pair = gbk().pairOf[unit] as number
    if (pair === 0) {
      if (state.hasFirst) readings.push(state.cut(at, at))
      return readings
    }
    if (state.hasFirst) readings.push(...state.fork(0x80, at), state.cut(at, at, null, true))
    if (!state.push(pair >> 8, pair & 0xff, at)) return readings
    if ((pair & 0xff) < 0x80) {
      readings.push(state.absorbed(pair & 0xff, at))
      return readings
    }
  }
  return readings
}

/** The bytes read so far, one off: a lead byte waits for the trail byte that comes next. */
class Shift {
  readonly #model: Model
  #trail: number
  #lead: number
  #leadAt: number
  #bits = 0
  readonly #units: number[] = []
  readonly #origins: Span[] = []

  constructor(opening: Opening, model: Model) {
    this.#model = model
    this.#trail = opening.first[0] ?? 0
    this.#lead = opening.first[1] ?? 0
    this.#leadAt = opening.start
  }

  get hasFirst(): boolean {
    return this.#trail !== 0
  }

  /** Takes the two bytes of the character at `at`; false when they make no sense. */
  push(low: number, high: number, at: number): boolean {
    if (this.hasFirst) {
      const unit = gbk().unitOf[(this.#lead << 8) | low] as number
      if (unit === 0) return false
      const before = this.#units.at(-1)
      if (before !== undefined) this.#bits += this.#model.after(unit, before)
      this.#units.push(unit)
      this.#origins.push({ start: this.#leadAt, end: at + 1 })
    } else this.#trail = low
    this.#lead = high
    this.#leadAt = at
    return this.#bits <= this.#units.length * NONSENSE + LEEWAY
  }

  /** The reading that ends with `low` as the waiting trail byte, if that is a character. */
  fork(low: number, end: number): Reading[] {
    if (!this.hasFirst) return [this.#reading(low, [], [], 0, end, null)]
    const unit = gbk().unitOf[(this.#lead << 8) | low] as number
    if (unit === 0) return []
    const before = this.#units.at(-1)
    const cost = this.#bits + (before === undefined ? 0 : this.#model.after(unit, before))
    const origin = { start: this.#leadAt, end }
    return [this.#reading(this.#trail, [...this.#units, unit], [...this.#origins, origin], cost, end, null)]
  }

  /** The reading that ends in a character whose trail byte is lost. */
  cut(at: number, end: number, gloss: string | null = null, isSilent = false): Reading {
    return this.#reading(this.#trail, [...this.#units], [...this.#origins], this.#bits, end, {
      lead: this.#lead,
      trails: isSilent ? USERS_OWN : ANY_TRAIL,
      gloss,
      at,
      isSilent,
    })
  }

  /** The reading that ends with an ASCII character that the decoder took for a trail byte. */
  absorbed(ascii: number, at: number): Reading {
    const before = this.#units.at(-1)
    const cost = this.#bits + (before === undefined ? 0 : this.#model.after(ascii, before))
    const origin = { start: at, end: at + 1 }
    return this.#reading(this.#trail, [...this.#units, ascii], [...this.#origins, origin], cost, at + 1, null)
  }

  #reading(
    trail: number,
    units: readonly number[],
    origins: readonly Span[],
    cost: number,
    end: number,
    cut: Reading['cut'],
  ): Reading {
    return { trail, units, origins, cost, end, cut }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
