import { gbk } from './gbk.ts'
import { type Model, UNSEEN } from './likelihood.ts'
import type { Cut, Opening, Read, Reading } from './reading.ts'
import { isUsersOwn, likeliestTwo } from './vanished.ts'

/** What it costs that a byte went and left no trace. */
export const SILENT_COST = 24

/** Half bits a character that no sensible text keeps up, and what a rare name or two may cost on top. */
const NONSENSE = 30
const LEEWAY = 2 * UNSEEN
/** Half bits a character of ordinary text: only such is worth a search for what vanished. */
const SENSE = 22
const VANISHED_COST = 12
/** More than any character costs. */
const IMPOSSIBLE = 100

/** The trail byte that lost its lead byte at the opening, and may again before the run ends. */
const WIDE = 0xa3
/** Stands for the first character, whose lead byte is still to be found. */
const ANYTHING = 0

/** The bytes read so far, one off: a lead byte waits for the trail byte that comes next. */
export class Stepper {
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

  /** The reading that ends with `low` as the waiting trail byte. */
  complete(low: number, end: number): Reading[] {
    if (!this.hasFirst) return [{ ...this.#reading(end), trail: low }]
    const { units, cost } = this.#complete(low)
    if (units.length === 0) return []
    return [{ ...this.#reading(end), cost: this.#cost + cost, last: this.#reads(units, end) }]
  }

  /** The same with 80, which many decoders leave out: only for a character in use (個 is 8280). */
  completeSilently(at: number): Reading[] {
    if (!this.hasFirst || !this.#isInUse(gbk().unitOf[(this.#lead << 8) | 0x80] as number)) return []
    return this.complete(0x80, at).map((reading) => ({ ...reading, cost: reading.cost + SILENT_COST }))
  }

  /**
   * The character that `low` completes. Where that is one of nobody's, two bytes may have vanished from its middle: a
   * pair of users' own, which pages lose. 四分之一!吨袊|量報》 is 《中國質量報》, without 國's F8 and 質's D9.
   */
  #complete(low: number): { units: readonly number[]; cost: number } {
    const before = this.#shared.at(-1)?.unit ?? ANYTHING
    const unit = gbk().unitOf[(this.#lead << 8) | low] as number
    const cost = unit === 0 || isUsersOwn(unit) ? IMPOSSIBLE : this.#model.after(unit, before)
    const isSensible = this.#cost <= this.#shared.length * SENSE
    const two = cost >= UNSEEN && isSensible ? likeliestTwo(this.#lead, low, before, this.#model) : null
    const isTwo = two !== null && two.cost + VANISHED_COST < cost
    const units = isTwo ? two.units : cost === IMPOSSIBLE ? [] : [unit]
    // what the first of all costs is known only with the character before it
    const known = this.#shared.length > 0 ? 0 : this.#model.after(units[0] ?? 0, ANYTHING)
    return { units, cost: (isTwo ? two.cost + VANISHED_COST : cost) - known }
  }

  #isInUse(unit: number): boolean {
    return unit !== 0 && this.#model.after(unit, ANYTHING) < UNSEEN
  }

  /** Characters that end together at `end`, the last of them having begun with the byte that waits. */
  #reads(units: readonly number[], end: number): Read[] {
    const isGuess = units.length > 1
    return units.map((unit) => ({ unit, origin: { start: this.#leadAt, end }, isGuess }))
  }

  /** The reading that ends in a character whose trail byte is lost; something stands for it in the raw text. */
  cutTrail(at: number, end: number, gloss: string | null = null): Reading[] {
    if (!this.hasFirst) return [this.#reading(end)]
    return [this.#cut(at, end, 'trail', gloss)]
  }

  /** The same where nothing shows that a byte is missing. */
  cutSilently(at: number): Reading[] {
    return this.hasFirst ? [this.#cut(at, at, 'silent-trail')] : []
  }

  /** The reading that ends because a second lead byte is lost: the waiting byte is a trail byte. */
  cutLead(at: number): Reading[] {
    return this.hasFirst && this.#lead === WIDE ? [this.#cut(at, at, 'lead')] : []
  }

  /** The reading that ends with an ASCII character which the decoder took for a trail byte. */
  absorb(ascii: number, at: number): Reading {
    const origin = { start: at, end: at + 1 }
    return {
      ...this.#reading(at + 1),
      cost: this.#cost + this.#costOf(ascii),
      last: [{ unit: ascii, origin, isGuess: false }],
    }
  }

  #costOf(unit: number): number {
    const before = this.#shared.at(-1)
    return before ? this.#model.after(unit, before.unit) : 0
  }

  #cut(at: number, end: number, missing: Cut['missing'], gloss: string | null = null): Reading {
    return { ...this.#reading(end), cut: { byte: this.#lead, missing, gloss, at } }
  }

  #reading(end: number): Reading {
    const { length: count } = this.#shared
    return { trail: this.#trail, shared: this.#shared, count, last: [], cost: this.#cost, end, cut: null }
  }
}
