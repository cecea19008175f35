import type { Unit } from '../../dataset/vocabulary.ts'
import type { Ordinal, Quantity, Span } from '../types.ts'
import { readFigure } from './figure.ts'
import { homeCurrency } from './home.ts'
import { DIGITS, isDigit } from './digits.ts'
import { readOrdinal } from './ordinals.ts'
import type { Reading } from './reading.ts'
import { afterRefused, refuse } from './refusals.ts'
import { readByRules } from './rules.ts'

/** What may begin at a character. */
const NOTHING = 0
const ARABIC = 1
const CHINESE = 2
const ORDER = 3
const BEGINS = classTable()

function classTable(): Uint8Array {
  const begins = new Uint8Array(0x1_0000)
  const mark = (characters: string, kind: number) => {
    for (const character of characters) begins[character.charCodeAt(0)] = kind
  }
  mark('0123456789', ARABIC)
  mark('〇○零一二两三四五六七八九十百千万亿数几半', CHINESE)
  mark('第首榜头', ORDER)
  return begins
}

/** What has the shape of a quantity and is none: 五个 of “五个一”, 2012年. */
interface Refused extends Span {
  /** The name of a refusal. */
  readonly refusal: string
}
export interface Readings {
  readonly quantities: Quantity[]
  readonly ordinals: Ordinal[]
  readonly refused: Refused[]
}

/**
 * Reads every quantity and every ordinal of a repaired text, in order. Quantities never overlap.
 * One scan from left to right: each number is read once, and every rule looks at a bounded stretch around it.
 */
export function readQuantities(text: string): Readings {
  const quantities: Quantity[] = []
  const ordinals: Ordinal[] = []
  const refused: Refused[] = []
  let home: Unit | null = null
  const homeUnit = () => (home ??= homeCurrency(text))
  let at = 0
  /** Where the last number ended that was none of a quantity: 五 of 十一五项目 begins no other. */
  let broken = -1
  while (at < text.length) {
    const begins = BEGINS[text.charCodeAt(at)]
    if (begins === NOTHING) at++
    else if (begins === ORDER) {
      const ordinal = readOrdinal(text, at)
      if (ordinal) ordinals.push(ordinal)
      at = ordinal ? ordinal.end : at + 1
    } else if (begins === CHINESE && at === broken && isSpelt(text, at)) {
      at++
      broken = at
    } else {
      const outcome = readAt(text, at, begins === ARABIC, homeUnit)
      if (outcome.reading && outcome.reading.start >= (quantities.at(-1)?.end ?? 0))
        quantities.push(toQuantity(outcome.reading, homeUnit))
      else broken = outcome.end
      if (outcome.refused) refused.push(outcome.refused)
      at = outcome.end
    }
  }
  return { quantities, ordinals, refused }
}

interface Outcome {
  readonly reading: Reading | null
  readonly refused: Refused | null
  /** Where to read on; always beyond the start. */
  readonly end: number
}

/** The quantity whose number begins at `at`, if there is one and no refusal holds of it. */
function readAt(text: string, at: number, arabic: boolean, home: () => Unit): Outcome {
  const figure = readFigure(text, at)
  if (!figure) return nothing(arabic ? digitsEnd(text, at) : at + 1)
  const reading = readByRules(text, figure)
  if (!reading) return nothing(figure.end)
  const refusal = refuse(reading, home)
  if (!refusal) return { reading, refused: null, end: reading.end }
  const refused = { start: figure.start, end: reading.unitEnd, refusal: refusal.name }
  return { reading: null, refused, end: afterRefused(reading, refusal) }
}

const nothing = (end: number): Outcome => ({ reading: null, refused: null, end })

const isSpelt = (text: string, at: number): boolean => DIGITS.has(text.charAt(at))

function toQuantity(reading: Reading, homeUnit: () => Unit): Quantity {
  const { start, end, value, valueTo, unit, modifier, unitText, rhetorical, rule } = reading
  return {
    start,
    end,
    value,
    valueTo,
    unit: unit === 'yuan' ? homeUnit() : unit,
    modifier,
    unitText,
    rhetorical,
    rule,
  }
}

/** Past a run of digits that is no figure: an account number, a bar code. */
function digitsEnd(text: string, at: number): number {
  let end = at + 1
  while (isDigit(text[end])) end++
  return end
}
