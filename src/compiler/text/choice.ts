import type { Span } from '../types.ts'
import { ANY_LEAD, ANY_TRAIL, gbk } from './gbk.ts'
import { type Model, UNSEEN } from './likelihood.ts'
import { isReadingOf, straddlingLeads } from './pinyin.ts'
import type { Cut, Opening, Read, Reading } from './reading.ts'
import { SILENT_COST } from './stepper.ts'
import { USERS_OWN } from './vanished.ts'

/** What the places around an opening have to say. */
interface Surroundings {
  readonly raw: string
  /** Two characters before, glosses set aside. */
  readonly before: readonly number[]
  /** The quotation mark that the line lacks here, or 0. */
  readonly quote: number
  /** The end of each gloss by its start. */
  readonly glossEnds: ReadonlyMap<number, number>
}

/** A reading with its lost bytes filled in as well as can be. */
export interface Choice {
  readonly opening: Opening
  readonly units: readonly number[]
  readonly origins: readonly Span[]
  readonly end: number
  /** How much more likely than the text as it stands, in half bits. */
  readonly gain: number
  /** How much more likely than the next best filling, in half bits. */
  readonly margin: number
  /** Nothing was lost for good, and nothing read that no word has. */
  readonly isWhole: boolean
}

const LOST = 0xfffd
/** What a character of which nothing is known costs: an average one. */
const LOST_COST = 24
/** A trail byte has to vanish for this, which is rarer than a lead byte that does. */
const CUT_COST = 8
/** Without it the line does not balance: that is worth more than it costs. */
const MISSING_QUOTE_COST = -12
/** What a gloss costs behind a character that nobody glosses. */
const ODD_GLOSS_COST = 40
/** Below this, two fillings are as good as each other: the character stays lost. */
const TIE = 2
/** A lost trail byte has more to choose from: only what leaves no doubt is filled in. */
const TELLING = 12
const QUOTES: readonly number[] = [0x201c, 0x201d]
/** “ is A1B0, ” is A1B1. */
const QUOTE_LEAD = 0xa1
/** A quotation mark that the line can do without. */
const STRAY_QUOTE_COST = 20
const NEWLINE = 0x0a
/** What a first character whose lead byte is lost most often is. */
const STOP = 0x3002

interface Filling {
  readonly unit: number
  readonly cost: number
  readonly margin: number
}

/** Every reading of an opening that can gain `needed` half bits, weighed against the text as it stands. */
export function weigh(
  opening: Opening,
  readings: readonly Reading[],
  around: Surroundings,
  model: Model,
  needed: number,
): Choice[] {
  const standing = standingCosts(
    opening,
    Math.max(opening.next, ...readings.map(({ end }) => end)),
    around,
    model,
  )
  const leads =
    opening.gloss === null ? ANY_LEAD : straddlingLeads(around.before.at(-1) as number, opening.gloss)
  const firsts = new Map<string, Filling | null>()
  const choices: Choice[] = []
  for (const reading of readings) {
    const asItStands = standing[reading.end - opening.start] as number
    if (asItStands - reading.cost < needed) continue
    const choice = fill(opening, reading, around, model, (trail, after) => {
      const key = `${trail} ${after[0]} ${after[1]}`
      if (!firsts.has(key)) firsts.set(key, fillFirst(leads, trail, around.before, after, model))
      return firsts.get(key) ?? null
    })
    if (choice && asItStands - choice.cost >= needed)
      choices.push({ ...choice, gain: asItStands - choice.cost })
  }
  return choices
}

/**
 * How surprising the raw text is from the opening on, up to each offset and the character after it. A gloss is nothing
 * strange behind a character that pages gloss.
 */
function standingCosts(
  { start }: Opening,
  end: number,
  { raw, before, glossEnds }: Surroundings,
  model: Model,
): number[] {
  const costs: number[] = []
  let sum = 0
  let previous = before.at(-1) as number
  let glossEnd = start
  for (let at = start; at <= end; at++) {
    const unit = charAt(raw, at)
    if (glossEnds.has(at)) {
      glossEnd = glossEnds.get(at) as number
      if (!isReadingOf(raw.slice(at + 1, glossEnd - 1), previous)) sum += ODD_GLOSS_COST
    }
    if (at >= glossEnd) {
      sum += model.after(unit, previous)
      previous = unit
    }
    costs.push(sum)
  }
  return costs
}

const charAt = (raw: string, at: number): number => (at < raw.length ? raw.charCodeAt(at) : NEWLINE)

/** Fills in what `reading` has lost. */
function fill(
  opening: Opening,
  reading: Reading,
  around: Surroundings,
  model: Model,
  firstOf: (trail: number, after: readonly number[]) => Filling | null,
): (Omit<Choice, 'gain'> & { cost: number }) | null {
  const { cut, end } = reading
  const reads = [...reading.shared.slice(0, reading.count), ...reading.last]
  const after = [charAt(around.raw, end), charAt(around.raw, end + 1)]
  const last = cut && fillLast(reads, cut, around, after, model)
  if (cut && !last) return null
  if (cut && last)
    reads.push({ unit: last.unit, origin: { start: Math.min(cut.at, end - 1), end }, isGuess: false })
  const first = firstOf(reading.trail, [...reads.slice(0, 2).map(({ unit }) => unit), ...after].slice(0, 2))
  if (!first) return null
  const final = reads.at(-1)
  const closing = last ? last.cost : final ? model.after(after[0] as number, final.unit) : 0
  const known = opening.gloss === null ? opening.next : opening.next + 1
  return {
    opening,
    units: [first.unit, ...reads.map(({ unit }) => unit)],
    origins: [{ start: opening.start, end: known }, ...reads.map(({ origin }) => origin)],
    end,
    cost: first.cost + reading.cost + closing,
    margin: reads.some(({ isGuess }) => isGuess)
      ? 0
      : Math.min(first.margin, last?.margin ?? Number.POSITIVE_INFINITY),
    isWhole:
      first.unit !== LOST && reads.every(({ unit }) => unit !== LOST && model.after(unit, STOP) < UNSEEN),
  }
}

/** The likeliest character with this trail byte, judged in the midst of two before and two after. */
function fillFirst(
  leads: readonly number[],
  trail: number,
  before: readonly number[],
  after: readonly number[],
  model: Model,
): Filling | null {
  const trails = trail === 0 ? ANY_TRAIL : [trail]
  const candidates = leads.flatMap((lead) => trails.map((low) => gbk().unitOf[(lead << 8) | low] as number))
  const found = likeliest(candidates, (unit) => model.inWords([...before, unit, ...after]))
  if (!found) return null
  const cost = model.inRow([before.at(-1) as number, found.unit, after[0] as number])
  return {
    unit: found.margin < (trail === 0 ? TELLING : TIE) ? LOST : found.unit,
    cost,
    margin: found.margin,
  }
}

/** The last character, of which only one byte is left. */
function fillLast(
  reads: readonly Read[],
  cut: Cut,
  { quote }: Surroundings,
  after: readonly number[],
  model: Model,
): Filling | null {
  const { gloss } = cut
  // 打水! 正如: the mark is 。 and half of what follows it
  if (reads.length === 0 && quote !== 0 && cut.byte === QUOTE_LEAD && cut.missing === 'trail')
    return { unit: quote, cost: MISSING_QUOTE_COST, margin: 0 }
  const before = reads.length > 0 ? reads.slice(-2).map(({ unit }) => unit) : [STOP]
  const bias = (unit: number): number => (unit !== quote && QUOTES.includes(unit) ? STRAY_QUOTE_COST : 0)
  const candidates = candidatesFor(cut)
  const possible = gloss === null ? candidates : candidates.filter((unit) => isReadingOf(gloss, unit))
  const found = likeliest(possible, (unit) => model.inWords([...before, unit, ...after]) + bias(unit))
  const isSilent = cut.missing === 'silent-trail'
  if (gloss !== null && !found) return null
  if (!found || (gloss === null && found.margin < TELLING))
    return isSilent ? null : { unit: LOST, cost: LOST_COST + CUT_COST, margin: 0 }
  const cost = model.inRow([...before.slice(-1), found.unit, after[0] as number]) + bias(found.unit)
  const extra = (gloss === null ? CUT_COST : 0) + (isSilent ? SILENT_COST : 0)
  return { unit: found.unit, cost: cost + extra, margin: found.margin }
}

/** The characters that a cut one can have been. */
function candidatesFor({ byte, missing }: Cut): number[] {
  const { unitOf } = gbk()
  if (missing === 'lead') return ANY_LEAD.map((lead) => unitOf[(lead << 8) | byte] as number)
  const trails = missing === 'trail' ? ANY_TRAIL : USERS_OWN
  return trails.map((trail) => unitOf[(byte << 8) | trail] as number)
}

function likeliest(candidates: readonly number[], costOf: (unit: number) => number): Filling | null {
  let unit = 0
  let best = Number.POSITIVE_INFINITY
  let second = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (candidate === 0) continue
    const cost = costOf(candidate)
    if (cost < best) {
      second = best
      best = cost
      unit = candidate
    } else if (cost < second) second = cost
  }
  return unit === 0 ? null : { unit, cost: best, margin: second - best }
}
