import type { Span } from '../types.ts'
import { FIRST_LEAD, LAST_LEAD, gbk } from './gbk.ts'
import type { Model } from './likelihood.ts'
import type { Cut, Opening, Reading } from './reading.ts'

/** What the places around an opening have to say. */
export interface Surroundings {
  readonly raw: string
  /** Up to two characters before, glosses set aside. */
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
/** A trail byte has to vanish for this, which is rarer than a lead byte that does. */
const CUT_COST = 8
/** Nothing in the text shows that a byte vanished. */
const SILENT_COST = 24
const MISSING_QUOTE_COST = 2
/** Below this, two fillings are as good as each other: the character stays lost. */
const TIE = 2
/** A lost trail byte has more to choose from: only what leaves no doubt is filled in. */
const TELLING = 12
/** The article's own glosses know the character: worth a good deal. */
const GLOSSED_BONUS = 16

interface Filling {
  readonly unit: number
  readonly cost: number
  readonly margin: number
}

/** Fills in what `reading` has lost and weighs it against the text as it stands. */
export function weigh(opening: Opening, reading: Reading, around: Surroundings, model: Model): Choice | null {
  const { raw, before } = around
  const after = [charAt(raw, reading.end), charAt(raw, reading.end + 1)] as const
  const last = reading.cut && fillLast(reading, reading.cut, around, after, model)
  if (reading.cut && !last) return null
  const units = last ? [...reading.units, last.unit] : reading.units
  const first = fillFirst(reading.trail, before, [...units, ...after].slice(0, 2), model)
  if (!first) return null
  const closing = last ? last.cost : units.length > 0 ? model.after(after[0], units.at(-1) as number) : 0
  const known = opening.first.length > 0 ? opening.next : opening.next + 1
  const origins = [{ start: opening.start, end: known }, ...reading.origins]
  if (reading.cut) origins.push({ start: Math.min(reading.cut.at, reading.end - 1), end: reading.end })
  const standing = model.inRow([
    before.at(-1) as number,
    ...codesOf(raw, opening.start, reading.end),
    after[0],
  ])
  return {
    units: [first.unit, ...units],
    origins,
    end: reading.end,
    gain: standing - first.cost - reading.cost - closing,
    margin: Math.min(first.margin, last?.margin ?? Number.POSITIVE_INFINITY),
    isWhole: first.unit !== LOST && last?.unit !== LOST,
  }
}

const NEWLINE = 0x0a

const charAt = (raw: string, at: number): number => (at < raw.length ? raw.charCodeAt(at) : NEWLINE)

function codesOf(raw: string, start: number, end: number): number[] {
  const codes: number[] = []
  for (let at = start; at < end; at++) codes.push(raw.charCodeAt(at))
  return codes
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
  return { ...found, unit: found.margin < TIE ? LOST : found.unit, cost }
}

/** The last character, of which only the lead byte is left. */
function fillLast(
  { units }: Reading,
  { lead, gloss, trails, isSilent }: Cut,
  { quote, glossed }: Surroundings,
  after: readonly number[],
  model: Model,
): Filling | null {
  if (lead === QUOTE_LEAD && quote !== 0 && !isSilent)
    return { unit: quote, cost: MISSING_QUOTE_COST, margin: 0 }
  const before = units.slice(-2)
  const known = gloss === null ? undefined : glossed.get(gloss)
  const bonus = (unit: number): number => (known?.has(unit) ? GLOSSED_BONUS : 0)
  const candidates = trails.map((trail) => gbk().unitOf[(lead << 8) | trail] as number)
  const found = likeliest(candidates, (unit) => model.inWords([...before, unit, ...after]) - bonus(unit))
  if (!found || (gloss === null && found.margin < TELLING))
    return isSilent ? null : { unit: LOST, cost: LOST_COST + CUT_COST, margin: 0 }
  const cost = model.inRow([...before.slice(-1), found.unit, after[0] as number]) - bonus(found.unit)
  return { ...found, cost: cost + (gloss === null ? CUT_COST : 0) + (isSilent ? SILENT_COST : 0) }
}

/** “ is A1B0, ” is A1B1. */
const QUOTE_LEAD = 0xa1

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
