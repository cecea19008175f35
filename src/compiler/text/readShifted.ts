import { gbk } from './gbk.ts'
import { type Residue, residueAt } from './glosses.ts'
import type { Model } from './likelihood.ts'
import { isReadingOf } from './pinyin.ts'
import type { Opening, Reading } from './reading.ts'
import { Stepper } from './stepper.ts'

/**
 * Damage runs until a trail byte below 0x80 surfaces. In traditional text every third does; simplified characters
 * have none, there it runs to the next digit or letter.
 */
const LONGEST = 160

const EURO = 0x20ac
const REPLACEMENT = 0xfffd
const QUESTION = 0x3f
const SPACE = 0x20
const FIRST_TRAIL = 0x40
const ASCII = 0x80
/** The lead byte of wide marks, digits and letters. */
const WIDE = 0xa3

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
  const stepper = new Stepper(opening, model)
  const limit = Math.min(raw.length, opening.next + LONGEST)
  for (let at = opening.next; at < limit; ) {
    const gloss = residueAt(raw, at)
    const isMidst = gloss?.isWhole && at > opening.next && isReadingOf(gloss.reading, raw.charCodeAt(at - 1))
    // a gloss of what the bytes happen to look like, one off, stands in their midst: 聚焦營 as 劢範(fàn)I
    if (gloss && isMidst) at = gloss.end
    else {
      const step = gloss ? toGloss(stepper, at, gloss) : stepAt(raw, at, stepper)
      readings.push(...step.readings)
      if (!step.goesOn) return readings
      at++
    }
  }
  if (limit === raw.length) readings.push(...stepper.cutTrail(limit, limit))
  return readings
}

/** What one character of the raw text adds: readings that end at it, and whether the run can go on. */
interface Step {
  readonly readings: readonly Reading[]
  readonly goesOn: boolean
}

const toGloss = (stepper: Stepper, at: number, { end, reading }: Residue): Step => ({
  readings: stepper.cutTrail(at, end, reading),
  goesOn: false,
})

function stepAt(raw: string, at: number, stepper: Stepper): Step {
  const unit = raw.charCodeAt(at)
  if (unit < ASCII) return atAscii(raw, at, unit, stepper)
  // how 80 is shown where it stands alone
  if (unit === EURO) return { readings: stepper.complete(0x80, at + 1), goesOn: false }
  if (unit === REPLACEMENT)
    return {
      readings: [...stepper.complete(0x80, at + 1), ...stepper.cutTrail(at, at + 1)],
      goesOn: false,
    }
  const pair = gbk().pairOf[unit] as number
  if (pair === 0) return { readings: stepper.cutTrail(at, at), goesOn: false }
  const inStep = stepper.hasFirst
    ? [...stepper.completeSilently(at), ...stepper.cutSilently(at), ...stepper.cutLead(at)]
    : []
  if (!stepper.push(pair >> 8, pair & 0xff, at)) return { readings: inStep, goesOn: false }
  if ((pair & 0xff) >= ASCII) return { readings: inStep, goesOn: true }
  return { readings: [...inStep, stepper.absorb(pair & 0xff, at)], goesOn: false }
}

/** An ASCII character is a trail byte that surfaced, or the first in step again, or was printed wide and narrowed later. */
function atAscii(raw: string, at: number, unit: number, stepper: Stepper): Step {
  const readings =
    unit >= FIRST_TRAIL
      ? stepper.complete(unit, at + 1).map((reading) => withGloss(raw, reading))
      : isNarrowed(unit)
        ? []
        : stepper.cutTrail(at, at)
  if (unit === QUESTION) readings.push(...stepper.cutTrail(at, at + 1))
  const goesOn = unit > SPACE && stepper.hasFirst && stepper.push(WIDE, unit + 0x80, at)
  return { readings, goesOn }
}

/** Marks that are wide where they stand in Chinese: no byte was lost before one. */
const isNarrowed = (unit: number): boolean => '!,:;?()'.includes(String.fromCharCode(unit))

/** The reading with the gloss of its last character, which stood behind a stray letter: 匕l(fā) is 地發(fā). */
function withGloss(raw: string, reading: Reading): Reading {
  const gloss = residueAt(raw, reading.end)
  const own = reading.last.at(-1)
  const isOwn = gloss?.isWhole && own && isReadingOf(gloss.reading, own.unit)
  return isOwn ? { ...reading, end: gloss.end } : reading
}
