import { gbk } from './gbk.ts'
import { misplacedAt } from './glosses.ts'
import { type Model, UNSEEN } from './likelihood.ts'
import { missingQuote } from './quotes.ts'
import type { Opening } from './reading.ts'

/** A mark in front of two characters more surprising than this together (half bits) does not stand there by right. */
const SUSPICIOUS = 40

const QUESTION = 0x3f
const EXCLAMATION = 0x21
const REPLACEMENT = 0xfffd
const EURO = 0x20ac
const STOP = 0x3002
const SPACE = 0x20
const FIRST_HAN = 0x3400

/**
 * How the damage that may begin at `at` is opened; empty where nothing is suspicious.
 *
 *   動力!睖O    儀式?？h    轉化?！?/    聚焦?fàn)I
 *       ^          ^^        ^^          ^^^^^
 *       A3A1       A3BF      A3A1        nothing known; the lead byte itself became ?
 */
export function openingsAt(raw: string, at: number, model: Model): Opening[] {
  const gloss = misplacedAt(raw, at)
  if (gloss) return [{ start: at, first: [], next: gloss.end }]
  const mark = narrow(raw.charCodeAt(at))
  const openings: Opening[] = []
  if (mark < 0x7f && isSuspicious(raw, at + 1, mark, model)) openings.push(widened(at, mark, at + 1))
  if (mark !== QUESTION && mark !== REPLACEMENT) return openings
  const second = narrow(raw.charCodeAt(at + 1))
  if (isMark(second) && isSuspicious(raw, at + 2, second, model)) openings.push(widened(at, second, at + 2))
  return openings
}

/** The mark as the two bytes it has when it is wide. */
const widened = (start: number, mark: number, next: number): Opening => ({
  start,
  first: [0xa3, mark + 0x80],
  next,
})

const narrow = (unit: number): number => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)
const isMark = (unit: number): boolean => (unit > SPACE && unit < 0x30) || (unit >= 0x3a && unit <= 0x3f)

/** Is what follows the mark such as no text goes on with, and does it make a character with the mark's last byte? */
function isSuspicious(raw: string, next: number, mark: number, model: Model): boolean {
  if (next >= raw.length) return false
  const first = raw.charCodeAt(next)
  const second = next + 1 < raw.length ? raw.charCodeAt(next + 1) : SPACE
  if (first <= SPACE || first === REPLACEMENT || first === QUESTION)
    return (mark === EXCLAMATION || mark === QUESTION) && missingQuote(raw, next - 1) !== 0
  const isOdd =
    first < 0x80 || first === EURO
      ? first >= 0x40 && second >= FIRST_HAN
      : model.after(first, STOP) + model.after(second, first) >= SUSPICIOUS
  if (!isOdd) return false
  const { pairOf, unitOf } = gbk()
  const low = first < 0x80 ? first : first === EURO ? 0x80 : (pairOf[first] as number) >> 8
  const unit = unitOf[((mark + 0x80) << 8) | low] as number
  return unit !== 0 && model.after(unit, STOP) < UNSEEN
}
