import { gbk } from './gbk.ts'
import { residueAt } from './glosses.ts'
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
      readings.push(...stepper.cutTrail(at, gloss.end, gloss.reading))
      return readings
    }
    if (unit < ASCII) {
      if (unit === QUESTION) readings.push(...stepper.cutTrail(at, at + 1))
      readings.push(
        ...(unit >= FIRST_TRAIL
          ? stepper.complete(unit, at + 1).map((reading) => withGloss(raw, reading))
          : stepper.cutTrail(at, at)),
      )
      // or it was printed wide, two bytes, and narrowed later
      if (unit <= SPACE || !stepper.hasFirst || !stepper.push(0xa3, unit + 0x80, at)) return readings
    } else if (unit === EURO) {
      // how 80 is shown where it stands alone
      readings.push(...stepper.complete(0x80, at + 1))
      return readings
    } else if (pair === 0) {
      if (unit === REPLACEMENT)
        readings.push(...stepper.complete(0x80, at + 1), ...stepper.cutTrail(at, at + 1))
      else readings.push(...stepper.cutTrail(at, at))
      return readings
    } else {
      if (stepper.hasFirst)
        readings.push(...stepper.completeSilently(at), ...stepper.cutSilently(at), ...stepper.cutLead(at))
      if (!stepper.push(pair >> 8, pair & 0xff, at)) return readings
      if ((pair & 0xff) < ASCII) {
        readings.push(stepper.absorb(pair & 0xff, at))
        return readings
      }
    }
  }
  if (limit === raw.length) readings.push(...stepper.cutTrail(limit, limit))
  return readings
}

/** The reading with the gloss of its last character, which stood behind a stray letter: 匕l(fā) is 地發(fā). */
function withGloss(raw: string, reading: Reading): Reading {
  const gloss = residueAt(raw, reading.end)
  const own = reading.last.at(-1)
  const isOwn = gloss?.isWhole && own && isReadingOf(gloss.reading, own.unit)
  return isOwn ? { ...reading, end: gloss.end } : reading
}
