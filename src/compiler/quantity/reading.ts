import type { Modifier, Unit } from '../../dataset/vocabulary.ts'
import { type Figure, rangeMarkEnd, readFigure, skipSpace } from './figure.ts'
import { combine, readPrefix, readSuffix } from './modifiers.ts'
import { tidy } from './numeral.ts'
import { type Kind, matchUnit, type UnitWord } from './units.ts'

/** What a number counts: its unit and how far that reaches. */
export interface Measure {
  readonly kind: Kind
  readonly unit: Unit | 'yuan'
  readonly factor: number
  /** As printed, with 万 and 亿. */
  readonly unitText: string
  readonly end: number
  /** 两年半, 三个半月: half a unit more. */
  readonly half: boolean
  /** 两个多月: the 多 stands inside the unit. */
  readonly open: boolean
}
/** A number with its unit and modifiers, not yet judged by the refusals. */
export interface Reading {
  readonly text: string
  readonly figure: Figure
  readonly rule: string
  readonly kind: Kind
  readonly unit: Unit | 'yuan'
  readonly unitText: string
  /** End of number and unit, before any suffix. */
  readonly unitEnd: number
  readonly start: number
  readonly end: number
  readonly value: number
  readonly valueTo: number | null
  readonly modifier: Modifier
  /** A word says how the number is meant: 上百家 is a quantity, 百家 is a figure of speech. */
  readonly modified: boolean
  readonly rhetorical: boolean
}

/** Money words that may stand between a modifier and its number: 不低于人民币3000万元, US$5亿. */
const CURRENCIES_BEFORE: readonly { readonly word: string; readonly unit: Unit }[] = [
  { word: '人民币', unit: 'CNY' },
  { word: 'RMB', unit: 'CNY' },
  { word: '￥', unit: 'CNY' },
  { word: '¥', unit: 'CNY' },
  { word: '新台币', unit: 'TWD' },
  { word: '台币', unit: 'TWD' },
  { word: 'NT$', unit: 'TWD' },
  { word: '港币', unit: 'HKD' },
  { word: '港元', unit: 'HKD' },
  { word: 'HK$', unit: 'HKD' },
  { word: '美元', unit: 'USD' },
  { word: '美金', unit: 'USD' },
  { word: 'US$', unit: 'USD' },
  { word: '$', unit: 'USD' },
  { word: '欧元', unit: 'EUR' },
  { word: '€', unit: 'EUR' },
  { word: '日元', unit: 'JPY' },
]
const CURRENCY_LETTERS = new Set(CURRENCIES_BEFORE.map(({ word }) => word.at(-1) as string))

/** The currency named right before `end`; 人民币 in 亿元人民币 belongs to the number before it. */
export function currencyBefore(
  text: string,
  end: number,
): { readonly at: number; readonly unit: Unit } | null {
  if (!CURRENCY_LETTERS.has(text[end - 1] ?? '')) return null
  const found = CURRENCIES_BEFORE.find(
    ({ word }) => end >= word.length && text.startsWith(word, end - word.length),
  )
  if (!found) return null
  const at = end - found.word.length
  return '元亿万'.includes(text[at - 1] ?? ' ') ? null : { at, unit: found.unit }
}

/** The unit after `figure`; null where none stands. */
export function readMeasure(text: string, figure: Figure): Measure | null {
  const at = skipSpace(text, figure.end)
  const split = text[at] === '个' ? readSplit(text, at, figure) : null
  if (split) return split
  const word = matchUnit(text, at, figure)
  return word ? withHalf(text, measure(text, figure, word, at)) : null
}

function measure(text: string, figure: Figure, word: UnitWord, at: number): Measure {
  return {
    kind: word.kind,
    unit: word.unit,
    factor: word.factor,
    unitText: scaleText(text, figure) + word.alias,
    end: at + word.alias.length,
    half: false,
    open: false,
  }
}

/** 亿 of 10多亿元: what people call the unit holds the scale. 三百家 is counted in 家. */
function scaleText(text: string, figure: Figure): string {
  if (figure.scale < 1e4 && !figure.digits && !figure.bare) return ''
  return text.slice(figure.scaleStart, figure.end).replaceAll(/[多余来+ ]/g, '')
}

/** 三个半月, 两个多小时: 半 and 多 split the unit. */
function readSplit(text: string, at: number, figure: Figure): Measure | null {
  const inside = text[at + 1]
  if (inside !== '半' && inside !== '多') return null
  const joined = `个${text.slice(at + 2, at + 6)}`
  const word = matchUnit(joined, 0, figure)
  if (!word || word.alias === '个') return null
  const whole = measure(text, figure, word, at)
  return { ...whole, end: whole.end + 1, half: inside === '半', open: inside === '多' }
}

/** 两年半; 半 of 半导体 is another word. */
function withHalf(text: string, whole: Measure): Measure {
  const half =
    whole.kind === 'duration' &&
    text[whole.end] === '半' &&
    !'导成岛径数路山'.includes(text[whole.end + 1] ?? ' ')
  return half ? { ...whole, half, end: whole.end + 1 } : whole
}

/** Puts number, unit and the words around them together. `kindOfSuffix` is the measure's own kind. */
export function assemble(
  text: string,
  figure: Figure,
  rule: string,
  found: Measure,
  rhetorical = false,
): Reading {
  const currency = found.kind === 'money' ? currencyBefore(text, nearEnd(text, figure.start)) : null
  const from = currency?.at ?? figure.start
  const near = nearEnd(text, from)
  const prefix = isWindow(text, figure, found) ? null : readPrefix(text, near, figure)
  const suffix = readSuffix(text, found.end, found.kind)
  const open = figure.open || found.open
  const scaled = (value: number) => tidy((value + (found.half ? 0.5 : 0)) * found.factor)
  return {
    text,
    figure,
    rule,
    kind: found.kind,
    unit: currency && found.unit === 'yuan' ? currency.unit : found.unit,
    unitText: found.unitText,
    unitEnd: found.end,
    start: prefix?.at ?? from,
    end: suffix?.at ?? found.end,
    value: scaled(figure.value),
    valueTo: figure.valueTo === null ? null : scaled(figure.valueTo),
    modifier: combine(prefix?.modifier ?? null, suffix?.modifier ?? null, open, figure.rough),
    modified: prefix !== null || open || figure.vague || figure.rough,
    rhetorical: rhetorical || FIGURE_OF_SPEECH.test(text.slice(found.end, found.end + 3)),
  }
}

/** Over a single space: 港币 55 亿元. */
const nearEnd = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 1 : at)

/** 100张名片, 两条腿: nothing that anyone could count. */
const FIGURE_OF_SPEECH = /^(?:名片|王牌|底牌|腿|翅膀|钥匙|拦路虎|大山)/

const LONGEST_WINDOW = 10

/** 近六年来 is the last six years; 近20年的历史 is almost twenty. */
function isWindow(text: string, figure: Figure, found: Measure): boolean {
  if (found.kind !== 'duration' || text[figure.start - 1] !== '近') return false
  const next = text[found.end] ?? ' '
  if ('来间'.includes(next) || text.startsWith('以来', found.end)) return true
  return (
    found.unit === 'yr' && figure.value >= 2 && figure.value <= LONGEST_WINDOW && !'的时之'.includes(next)
  )
}

/** 5亿元-10亿元, 30%至40%: the same unit on both sides of the mark. 从5家到8家 is a change, not a range. */
export function extendRange(reading: Reading): Reading {
  const { text, figure } = reading
  if (figure.valueTo !== null || reading.end !== reading.unitEnd) return reading
  if ('从由自'.includes(text[reading.start - 1] ?? ' ')) return reading
  const at = rangeMarkEnd(text, reading.unitEnd)
  const high = at === null ? null : readFigure(text, at)
  const found = high && high.valueTo === null && !high.bare ? readMeasure(text, high) : null
  if (!high || !found || found.unit !== reading.unit) return reading
  const valueTo = tidy((high.value + (found.half ? 0.5 : 0)) * found.factor)
  if (valueTo <= reading.value) return reading
  const suffix = readSuffix(text, found.end, found.kind)
  return {
    ...reading,
    valueTo,
    unitText: found.unitText,
    unitEnd: found.end,
    end: suffix?.at ?? found.end,
    modifier: combine(
      reading.modifier === 'exact' ? null : reading.modifier,
      suffix?.modifier ?? null,
      false,
      false,
    ),
  }
}
