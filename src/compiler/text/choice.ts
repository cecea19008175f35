import type { Span } from '../types.ts'
import { FIRST_LEAD, LAST_LEAD, gbk } from './gbk.ts'
import type { Model } from './likelihood.ts'
import type { Cut, Opening, Read, Reading } from './reading.ts'

/** What the places around an opening have to say. */
export interface Surroundings {
  readonly raw: string
  /** Two characters before, glosses set aside. */
  readonly before: readonly number[]
  /** The quotation mark that the line lacks here, or 0. */
  readonly quote: number
  /** The characters that the article glosses so. */
  readonly glossed: ReadonlyMap<string, ReadonlySet<number>>
}

/** A reading with its lost bytes filled in as well as can be. */
export interface Choice {
  readonly units: readonly number[]
  readonly origins: readonly Span[]
  readonly end: number
  /** How much more likely than the text as it stands, in half bits. */
  readonly gain: number
  /** How much more likely than the next best filling, in half bits. */
  readonly margin: number
  /** Nothing was lost for good. */
  readonly isWhole: boolean
}

const LOST = 0xfffd
/** What a character of which nothing is known costs: an average one. */
const LOST_COST = 24
/** A trail byte has to vanish for this, which is rarer than a lead byte that does; and rarer without a trace. */
const CUT_COST = 8
const SILENT_COST = 24
const MISSING_QUOTE_COST = 2
/** The article's own glosses know the character: worth a good deal. */
const GLOSSED_BONUS = 16
/** Below this, two fillings are as good as each other: the character stays lost. */
const TIE = 2
/** A lost trail byte has more to choose from: only what leaves no doubt is filled in. */
const TELLING = 12
/** “ is A1B0, ” is A1B1. */
const QUOTE_LEAD = 0xa1
const NEWLINE = 0x0a

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
  const firsts = new Map<string, Filling | null>()
  const choices: Choice[] = []
  for (const reading of readings) {
    const asItStands = standing[reading.end - opening.start] as number
    if (asItStands - reading.cost < needed) continue
    const choice = fill(opening, reading, around, model, (trail, after) => {
      const key = `${trail} ${after[0]} ${after[1]}`
      if (!firsts.has(key)) firsts.set(key, fillFirst(trail, around.before, after, model))
      return firsts.get(key) ?? null
    })
    if (choice && asItStands - choice.cost >= needed)
      choices.push({ ...choice, gain: asItStands - choice.cost })
  }
  return choices
}

/** How surprising the raw text is from the opening on, up to each offset and the character after it. */
function standingCosts(
  { start }: Opening,
  end: number,
  { raw, before }: Surroundings,
  model: Model,
): number[] {
  const costs: number[] = []
  let sum = 0
  let previous = before.at(-1) as number
  for (let at = start; at <= end; at++) {
    const unit = charAt(raw, at)
    sum += model.after(unit, previous)
    costs.push(sum)
    previous = unit
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
  const reads = reading.shared.slice(0, reading.count)
  if (reading.last) reads.push(reading.last)
  const after = [charAt(around.raw, end), charAt(around.raw, end + 1)]
  const last = cut && fillLast(reads, cut, around, after, model)
  if (cut && !last) return null
  if (cut && last) reads.push({ unit: last.unit, origin: { start: Math.min(cut.at, end - 1), end } })
  const first = firstOf(reading.trail, [...reads.slice(0, 2).map(({ unit }) => unit), ...after].slice(0, 2))
  if (!first) return null
  const final = reads.at(-1)
  const closing = last ? last.cost : final ? model.after(after[0] as number, final.unit) : 0
  const known = opening.first.length > 0 ? opening.next : opening.next + 1
  return {
    units: [first.unit, ...reads.map(({ unit }) => unit)],
    origins: [{ start: opening.start, end: known }, ...reads.map(({ origin }) => origin)],
    end,
    cost: first.cost + reading.cost + closing,
    margin: Math.min(first.margin, last?.margin ?? Number.POSITIVE_INFINITY),
    isWhole: first.unit !== LOST && last?.unit !== LOST,
  }
}

/** The likeliest character with this trail byte, judged in the midst of two before and two after. */
function fillFirst(
  trail: number,
  before: readonly number[],
  after: readonly number[],
  model: Model,
): Filling | null {
  const candidates: number[] = []
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++)
    candidates.push(gbk().unitOf[(lead << 8) | trail] as number)
  const found = likeliest(candidates, (unit) => model.inWords([...before, unit, ...after]))
  if (!found) return null
  const cost = model.inRow([before.at(-1) as number, found.unit, after[0] as number])
  return { unit: found.margin < TIE ? LOST : found.unit, cost, margin: found.margin }
}

/** The last character, of which only the lead byte is left. */
function fillLast(
  reads: readonly Read[],
  { lead, gloss, trails, isSilent }: Cut,
  { quote, glossed }: Surroundings,
  after: readonly number[],
  model: Model,
): Filling | null {
  if (lead === QUOTE_LEAD && quote !== 0 && !isSilent)
    return { unit: quote, cost: MISSING_QUOTE_COST, margin: 0 }
  const before = reads.slice(-2).map(({ unit }) => unit)
  const known = gloss === null ? undefined : glossed.get(gloss)
  const bonus = (unit: number): number => (known?.has(unit) ? GLOSSED_BONUS : 0)
  const candidates = trails.map((trail) => gbk().unitOf[(lead << 8) | trail] as number)
  const found = likeliest(candidates, (unit) => model.inWords([...before, unit, ...after]) - bonus(unit))
  if (!found || (gloss === null && found.margin < TELLING))
    return isSilent ? null : { unit: LOST, cost: LOST_COST + CUT_COST, margin: 0 }
  const cost = model.inRow([...before.slice(-1), found.unit, after[0] as number]) - bonus(found.unit)
  const extra = (gloss === null ? CUT_COST : 0) + (isSilent ? SILENT_COST : 0)
  return { unit: found.unit, cost: cost + extra, margin: found.margin }
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
