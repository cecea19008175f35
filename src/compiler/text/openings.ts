import { gbk } from './gbk.ts'
import { residueAt } from './glosses.ts'
import { type Model, UNSEEN } from './likelihood.ts'
import type { Opening } from './reading.ts'
import { isReadingOf, straddlingLeads } from './pinyin.ts'

/** A mark in front of two characters more surprising than this together (half bits) does not stand there by right. */
const SUSPICIOUS = 40

const QUESTION = 0x3f
const EXCLAMATION = 0x21
const REPLACEMENT = 0xfffd
const EURO = 0x20ac
const STOP = 0x3002
const SPACE = 0x20
const BRACKET = 0x29
const FIRST_HAN = 0x3400
const FIRST_TRAIL = 0x40

/** An article while its damage is looked for. */
export interface Page {
  readonly raw: string
  readonly model: Model
  /** The start of each gloss by its end, and the end by its start. */
  readonly glosses: ReadonlyMap<number, number>
  readonly glossEnds: ReadonlyMap<number, number>
}

/**
 * How the damage that may begin at `at` is opened; empty where nothing is suspicious. `quote` is the quotation mark that the
 * line lacks there, or 0.
 *
 *   動力!睖O    儀式?？h    轉化?！?/    聚焦?fàn)I商    聚焦(fàn)I商
 *       ^          ^^        ^^          ^^^^^              ^
 *       A3A1       A3BF      A3A1        nothing known: the lead byte became ?, or went without a trace
 */
export function openingsAt(page: Page, at: number, quote: number): Opening[] {
  const { raw } = page
  const mark = narrow(raw.charCodeAt(at))
  if (mark === BRACKET) return behindGloss(page, at + 1)
  const openings: Opening[] = []
  const residue = residueAt(raw, at)
  if (residue) openings.push({ start: at, first: [], next: residue.end, gloss: residue.reading })
  if (mark < 0x7f && isSuspicious(page, at + 1, mark, quote)) openings.push(widened(at, mark, at + 1))
  const second = narrow(raw.charCodeAt(at + 1))
  if (
    (mark === QUESTION || mark === REPLACEMENT) &&
    isMark(second) &&
    isSuspicious(page, at + 2, second, quote)
  )
    openings.push(widened(at, second, at + 2))
  return openings
}

/** The mark as the two bytes it has when it is wide. */
const widened = (start: number, mark: number, next: number): Opening => ({
  start,
  first: [0xa3, mark + 0x80],
  next,
  gloss: null,
})

/** The opening behind a gloss that took a byte along without a trace: what it follows is not read so, or what follows is odd. */
function behindGloss({ raw, glosses, model }: Page, end: number): Opening[] {
  const start = glosses.get(end)
  if (start === undefined) return []
  const gloss = raw.slice(start + 1, end - 1)
  const before = raw.charCodeAt(start - 1)
  const isSuspect = !isReadingOf(gloss, before) || isOdd(raw, end, model)
  if (!isSuspect || straddlingLeads(before, gloss).length === 0) return []
  return [{ start: end, first: [], next: end, gloss }]
}

const narrow = (unit: number): number => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)
const isMark = (unit: number): boolean => (unit > SPACE && unit < 0x30) || (unit >= 0x3a && unit <= 0x3f)
const isLoud = (mark: number): boolean => mark === EXCLAMATION || mark === QUESTION

/** Is what follows the mark such as no text goes on with, and does it make a character with the mark's last byte? */
function isSuspicious({ raw, model }: Page, next: number, mark: number, quote: number): boolean {
  if (residueAt(raw, next)) return true
  const first = next < raw.length ? narrow(raw.charCodeAt(next)) : SPACE
  // 規模。“ without the first byte of 模 is 規！！耙: the second mark is none either
  if (isLoud(mark) && isLoud(first) && isOdd(raw, next + 1, model)) return true
  if (first < FIRST_TRAIL || first === REPLACEMENT) return isLoud(mark) && quote !== 0
  return isOdd(raw, next, model) && (isLoud(mark) || completes(mark, first, model))
}

/** Do two characters stand at `at` that hardly begin a sentence, or a letter in front of Chinese? */
function isOdd(raw: string, at: number, model: Model): boolean {
  const first = at < raw.length ? raw.charCodeAt(at) : SPACE
  const second = at + 1 < raw.length ? raw.charCodeAt(at + 1) : SPACE
  if (first < 0x80) return first >= FIRST_TRAIL && second >= FIRST_HAN
  return first === EURO || model.after(first, STOP) + model.after(second, first) >= SUSPICIOUS
}

/** Do the last byte of the wide mark and the first of the character after it make a character that is in use? */
function completes(mark: number, first: number, model: Model): boolean {
  const { pairOf, unitOf } = gbk()
  const low = first < 0x80 ? first : first === EURO ? 0x80 : (pairOf[first] as number) >> 8
  const unit = unitOf[((mark + 0x80) << 8) | low] as number
  return unit !== 0 && model.after(unit, STOP) < UNSEEN
}
