import { isReadingOf } from './readings.ts'
import type { Span } from '../types.ts'
import { ANY_LEAD, ANY_TRAIL, gbk, range } from './gbk.ts'
import { residueAt } from './glosses.ts'
import { type Model, UNSEEN } from './likelihood.ts'

/** Where characters begin to pair off wrongly: a lead byte is lost, `first` are the bytes that follow it. */
export interface Opening {
  /** The raw text before this is sound. */
  readonly start: number
  /** Of a widened mark: A3 and one more. None behind a misplaced gloss. */
  readonly first: readonly number[]
  /** The raw offset at which the other bytes begin. */
  readonly next: number
  /** The reading of the misplaced gloss that opened it. */
  readonly gloss: string | null
}

/** A character and the raw span it was read from. */
export interface Read {
  readonly unit: number
  readonly origin: Span
}

/** One way to bring the bytes back into step. */
export interface Reading {
  /** The trail byte of the first character, the one that lost its lead byte; 0 if that is lost too. */
  readonly trail: number
  /** The characters after the first: the first `count` of a list that all readings of an opening share, and `last`. */
  readonly shared: readonly Read[]
  readonly count: number
  readonly last: readonly Read[]
  /** How surprising the second and later of them are, in half bits. */
  readonly cost: number
  /** The raw text from here on is sound. */
  readonly end: number
  readonly cut: Cut | null
}

/** One character more, of which only one byte is left. */
export interface Cut {
  /** The characters that it can have been. */
  readonly candidates: readonly number[]
  /** The reading that a gloss gives for it. */
  readonly gloss: string | null
  /** Where the byte is missing. */
  readonly at: number
  /** Nothing stands in its place. */
  readonly isSilent: boolean
}

/** Pairs that GBK keeps for users' own characters are left out by some decoders: their lead bytes, trail bytes here. */
const USERS_OWN = [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)]
const USERS_OWN_PAIRS = [
  { trails: USERS_OWN, leads: range(0xa1, 0xfe) },
  { trails: range(0xa1, 0xa7), leads: range(0x81, 0xa0) },
]
/** The trail byte that lost its lead byte here, and may again before the run ends. */
const WIDE = 0xa3

/**
 * Damage runs until a trail byte below 0x80 surfaces. In traditional text every third does; simplified characters
 * have none, there it runs to the next digit or letter.
 */
const LONGEST = 160
/** Half bits a character that no sensible text keeps up, and what a rare name or two may cost on top. */
const NONSENSE = 30
const LEEWAY = 2 * UNSEEN

/** What it costs that a byte went and left no trace. */
export const SILENT_COST = 24

/** More than any character costs. */
const UNKNOWN = 100
const VANISHED_COST = 12
/** Half bits a character of ordinary text: only such is worth a search for what vanished. */
const SENSE = 22

const STOP = 0x3002
const EURO = 0x20ac
const REPLACEMENT = 0xfffd
const QUESTION = 0x3f
const SPACE = 0x20
const FIRST_TRAIL = 0x40
const ASCII = 0x80

/**
 * Every reading of the text behind an opening; each ends at a place where the bytes may be in step again:
 *
 *   動力!睖O口區      經常?梢钥吹綔O口區      成為當?shù)氐闹鲗?dǎo)產業
 *       ^ A3A1             ^ A3BF                  ^^^^^ a lead byte is lost, D8 of 地 follows
 *        ^ B19C             ^^^^^                       ^^^ D8B5 C4D6 F78C
 *         ^ 4F surfaces          ^                         ^^^^^ of 導, whose trail byte A7 is lost
 */
export function readShifted(raw: string, opening: Opening, model: Model): Reading[] {
  const readings: Reading[] = []
  const shift = new Shift(opening, model)
  const limit = Math.min(raw.length, opening.next + LONGEST)
  for (let at = opening.next; at < limit; at++) {
    const unit = raw.charCodeAt(at)
    const gloss = residueAt(raw, at)
    const pair = unit < ASCII ? 0 : (gbk().pairOf[unit] as number)
    if (gloss) {
      // a gloss of what the bytes happen to look like, one off, stands in their midst: 聚焦營 as 劢範(fàn)I
      if (gloss.isWhole && at > opening.next && isReadingOf(gloss.reading, raw.charCodeAt(at - 1))) {
        at = gloss.end - 1
        continue
      }
      readings.push(...shift.cutTrail(at, gloss.end, gloss.reading))
      return readings
    }
    if (unit < ASCII) {
      if (unit === QUESTION) readings.push(...shift.cutTrail(at, at + 1))
      readings.push(
        ...(unit >= FIRST_TRAIL
          ? shift.complete(unit, at + 1).map((reading) => withGloss(raw, reading))
          : shift.cutTrail(at, at)),
      )
      // or it was printed wide, two bytes, and narrowed later
      if (unit <= SPACE || !shift.hasFirst || !shift.push(0xa3, unit + 0x80, at)) return readings
    } else if (unit === EURO) {
      // how 80 is shown where it stands alone
      readings.push(...shift.complete(0x80, at + 1))
      return readings
    } else if (pair === 0) {
      if (unit === REPLACEMENT) readings.push(...shift.complete(0x80, at + 1), ...shift.cutTrail(at, at + 1))
      else readings.push(...shift.cutTrail(at, at))
      return readings
    } else {
      if (shift.hasFirst)
        readings.push(
          ...shift.complete(0x80, at, SILENT_COST),
          ...shift.cutSilently(at),
          ...shift.cutLead(at),
        )
      if (!shift.push(pair >> 8, pair & 0xff, at)) return readings
      if ((pair & 0xff) < ASCII) {
        readings.push(shift.absorb(pair & 0xff, at))
        return readings
      }
    }
  }
  if (limit === raw.length) readings.push(...shift.cutTrail(limit, limit))
  return readings
}

/** The reading with the gloss of its last character, which stood behind a stray letter: 匕l(fā) is 地發(fā). */
function withGloss(raw: string, reading: Reading): Reading {
  const gloss = residueAt(raw, reading.end)
  const own = reading.last.at(-1)
  const isOwn = gloss?.isWhole && own && isReadingOf(gloss.reading, own.unit)
  return isOwn ? { ...reading, end: gloss.end } : reading
}

/** The bytes read so far, one off: a lead byte waits for the trail byte that comes next. */
class Shift {
  readonly #model: Model
  readonly #shared: Read[] = []
  #trail: number
  #lead: number
  #leadAt: number
  #cost = 0

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
      const { units, cost } = this.#complete(low)
      if (units.length === 0) return false
      this.#cost += cost
      this.#shared.push(...this.#reads(units, at + 1))
    } else this.#trail = low
    this.#lead = high
    this.#leadAt = at
    return this.#cost <= this.#shared.length * NONSENSE + LEEWAY
  }

  /** The reading that ends with `low` as the waiting trail byte. 80 is seldom seen to be there: only for what is in use. */
  complete(low: number, end: number, extra = 0): Reading[] {
    if (!this.hasFirst) return [{ ...this.#reading(end), trail: low }]
    const { units, cost } = this.#complete(low)
    if (units.length === 0 || (low === 0x80 && cost >= UNSEEN)) return []
    return [{ ...this.#reading(end), cost: this.#cost + cost + extra, last: this.#reads(units, end) }]
  }

  /**
   * The character that `low` completes. Where that is one of nobody's, two bytes may have vanished from its middle: a
   * pair of users' own, which pages lose. 四分之一!吨袊|量報》 is 《中國質量報》, without 國's F8 and 質's D9.
   */
  #complete(low: number): { units: readonly number[]; cost: number } {
    const before = this.#shared.at(-1)?.unit ?? STOP
    const unit = gbk().unitOf[(this.#lead << 8) | low] as number
    const cost = unit === 0 ? UNKNOWN : this.#model.after(unit, before)
    if (cost < UNSEEN) return { units: [unit], cost: this.#shared.length > 0 ? cost : 0 }
    const isSensible = this.#cost <= this.#shared.length * SENSE
    const two = isSensible ? likeliestTwo(this.#lead, low, before, this.#model) : null
    if (two && two.cost + VANISHED_COST < cost) return { units: two.units, cost: two.cost + VANISHED_COST }
    return { units: unit === 0 ? [] : [unit], cost }
  }

  /** Characters that end together at `end`, the last of them having begun with the byte that waits. */
  #reads(units: readonly number[], end: number): Read[] {
    return units.map((unit) => ({ unit, origin: { start: this.#leadAt, end } }))
  }

  /** The reading that ends in a character whose trail byte is lost; something stands for it in the raw text. */
  cutTrail(at: number, end: number, gloss: string | null = null): Reading[] {
    return this.#cut(at, end, this.#withLead(ANY_TRAIL), gloss, false)
  }

  /** The same where nothing shows that a byte is missing. */
  cutSilently(at: number): Reading[] {
    return this.#cut(at, at, this.#withLead(USERS_OWN), null, true)
  }

  /** The reading that ends because a second lead byte is lost: the waiting byte is a trail byte. */
  cutLead(at: number): Reading[] {
    if (this.#lead !== WIDE) return []
    const candidates = ANY_LEAD.map((lead) => gbk().unitOf[(lead << 8) | WIDE] as number)
    return this.#cut(at, at, candidates, null, false)
  }

  /** The reading that ends with an ASCII character which the decoder took for a trail byte. */
  absorb(ascii: number, at: number): Reading {
    const origin = { start: at, end: at + 1 }
    return {
      ...this.#reading(at + 1),
      cost: this.#cost + this.#costOf(ascii),
      last: [{ unit: ascii, origin }],
    }
  }

  #costOf(unit: number): number {
    const before = this.#shared.at(-1)
    return before ? this.#model.after(unit, before.unit) : 0
  }

  #withLead(trails: readonly number[]): number[] {
    return trails.map((trail) => gbk().unitOf[(this.#lead << 8) | trail] as number)
  }

  #cut(
    at: number,
    end: number,
    candidates: readonly number[],
    gloss: string | null,
    isSilent: boolean,
  ): Reading[] {
    if (!this.hasFirst) return isSilent ? [] : [this.#reading(end)]
    return [{ ...this.#reading(end), cut: { candidates, gloss, at, isSilent } }]
  }

  #reading(end: number): Reading {
    const { length: count } = this.#shared
    return { trail: this.#trail, shared: this.#shared, count, last: [], cost: this.#cost, end, cut: null }
  }
}

/** The two characters of which a lead and a trail byte are left, and in whose middle a pair of users' own has vanished. */
function likeliestTwo(
  lead: number,
  low: number,
  before: number,
  model: Model,
): { units: readonly [number, number]; cost: number } | null {
  const { unitOf } = gbk()
  let best: { units: readonly [number, number]; cost: number } | null = null
  for (const { trails, leads } of USERS_OWN_PAIRS)
    for (const trail of trails) {
      const first = unitOf[(lead << 8) | trail] as number
      const firstCost = first === 0 ? UNSEEN : model.after(first, before)
      if (firstCost >= UNSEEN) continue
      for (const next of leads) {
        const second = unitOf[(next << 8) | low] as number
        const cost = second === 0 ? UNKNOWN : firstCost + model.after(second, first)
        if (cost < (best?.cost ?? 2 * UNSEEN)) best = { units: [first, second], cost }
      }
    }
  return best
}
