import { type Conversion, stepOf } from '../dataset/compare/conversion.ts'
import type { Modifier, Unit } from '../dataset/vocabulary.ts'
import type { Messages } from './messages.ts'
import type { Scale } from './scale.ts'

export interface Quantity {
  readonly value: number
  readonly valueTo: number | null
  readonly unit: Unit
  readonly modifier: Modifier
  /** What was done to it, where it was converted. */
  readonly conversion?: Conversion
}
export interface QuantityText {
  /** How the text bounds the number: `>` `≥` `≈` `≤` `<`, or nothing. */
  readonly bound: string
  /** `19.96`, or a range: `20—90`. */
  readonly number: string
  /** `平方公里`, `B CNY`; may be empty for plain counts. */
  readonly unit: string
  /** All of it in one line: `>500 家`. */
  readonly text: string
}

/** The sign of a bound. 近 is below and near: its word (`messages.modifiers`) says so, no common sign does. */
export const BOUND_SIGNS: Readonly<Record<Modifier, string>> = {
  exact: '',
  about: '≈',
  about_below: '≈',
  more_than: '>',
  at_least: '≥',
  at_most: '≤',
  less_than: '<',
}

/** A quantity in the scale that readers of the language know it by; `indicator` may have a classifier of its own. */
export function formatQuantity(messages: Messages, quantity: Quantity, indicator?: string): QuantityText {
  const { value, valueTo, unit } = quantity
  const scale = scaleOf(messages, unit, valueTo ?? value, indicator)
  const number = [value, ...(valueTo === null ? [] : [valueTo])]
    .map((end) => formatNumber(messages, end / scale.at))
    .join(messages.rangeDash)
  const bound = BOUND_SIGNS[quantity.modifier]
  const name = unitName(messages, quantity, scale)
  const gap = name === '' || name === '%' ? '' : '\u00a0'
  return { bound, number, unit: name, text: `${bound}${number}${gap}${name}` }
}

/** 亿元, and 亿元/平方公里 of a figure that was divided by an area. */
export const unitName = (
  { perKm2 }: Messages,
  quantity: Pick<Quantity, 'conversion'>,
  scale: Scale,
): string => (stepOf(quantity, 'area') ? perKm2(scale.name) : scale.name)

/** Of ranges both ends are told in the scale of the upper one. */
function scaleOf(messages: Messages, unit: Unit, value: number, indicator = ''): Scale {
  const steps = messages.unitsOfIndicator[indicator] ?? messages.units[unit]
  const found = steps.find((step) => Math.abs(value) >= step.at) ?? steps.at(-1)
  if (!found) throw new RangeError(`no scale for ${unit}`)
  return found
}

/** Decimals that a figure in print has at most; what has more comes from a conversion (亩 → m²). */
const PRINTED_DECIMALS = 4
const CONVERTED_DECIMALS = 2

/** `6667` → `6,667`, `66.67` → `66.67`, `66.666…` → `66.67`: a printed figure is never rounded, a converted one is. */
export function formatNumber({ locale }: Messages, value: number): string {
  const printed = Number(value.toFixed(PRINTED_DECIMALS))
  if (Math.abs(value - printed) < 1e-9 * Math.max(1, Math.abs(value))) return inThousands(printed)
  return formatOf(locale, Math.abs(value) < 1 ? 'small' : 'converted').format(value)
}

/**
 * As `Intl.NumberFormat` writes a number that is not to be rounded, in Chinese as in English: the first use of that costs
 * a page as much time as forty lines of its table.
 */
function inThousands(value: number): string {
  const [whole = '', ...decimals] = String(value).split('.')
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ','), ...decimals].join('.')
}

const DIGITS = {
  small: { maximumSignificantDigits: CONVERTED_DECIMALS },
  converted: { maximumFractionDigits: CONVERTED_DECIMALS },
} as const

/** Formats are slow to make and never change, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>()
function formatOf(locale: string, digits: keyof typeof DIGITS): Intl.NumberFormat {
  const key = `${locale} ${digits}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, DIGITS[digits])
  formats.set(key, made)
  return made
}
