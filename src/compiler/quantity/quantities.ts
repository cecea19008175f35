import type { Unit } from '../../dataset/vocabulary.ts'
import type { Ordinal, Quantity } from '../types.ts'
import { readFigure } from './figure.ts'
import { homeCurrency } from './home.ts'
import { isDigit } from './digits.ts'
import { readOrdinal } from './ordinals.ts'
import type { Reading } from './reading.ts'
import { refuse } from './refusals.ts'
import { RULES } from './rules.ts'

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
  mark('〇零一二两三四五六七八九十百千万亿数几半', CHINESE)
  mark('第首榜头', ORDER)
  return begins
}

/**
 * Reads every quantity and every ordinal of a repaired text, in order. Quantities never overlap.
 * One scan from left to right: each number is read once, and every rule looks at a bounded stretch around it.
 */
export function readQuantities(text: string): { quantities: Quantity[]; ordinals: Ordinal[] } {
  const quantities: Quantity[] = []
  const ordinals: Ordinal[] = []
  let home: Unit | null = null
  const homeUnit = () => (home ??= homeCurrency(text))
  let at = 0
  while (at < text.length) {
    const begins = BEGINS[text.charCodeAt(at)]
    if (begins === NOTHING) {
      at++
      continue
    }
    if (begins === ORDER) {
      const ordinal = readOrdinal(text, at)
      if (ordinal) ordinals.push(ordinal)
      at = ordinal ? ordinal.end : at + 1
      continue
    }
    const figure = readFigure(text, at)
    if (!figure) {
      at = begins === ARABIC ? digitsEnd(text, at) : at + 1
      continue
    }
    const reading = firstReading(text, figure)
    if (!reading || reading.start < (quantities.at(-1)?.end ?? 0)) {
      at = figure.end
      continue
    }
    quantities.push(toQuantity(reading, homeUnit))
    at = reading.end
  }
  return { quantities, ordinals }
}

function firstReading(text: string, figure: Parameters<(typeof RULES)[number]['read']>[1]): Reading | null {
  for (const rule of RULES) {
    const reading = rule.read(text, figure)
    if (reading) return refuse(reading) ? null : reading
  }
  return null
}

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
