import { DIGITS, isDigit } from './digits.ts'
import { type Figure, readFigure, skipSpace } from './figure.ts'
import { tidy } from './numeral.ts'
import { assemble, type Reading } from './reading.ts'

const PERCENT = { kind: 'ratio', unit: 'percent', factor: 1, half: false, open: false } as const

/** 百分之六十, 三分之一, 百分之三十至四十: parts of a whole, as percent. */
export function readFraction(text: string, figure: Figure): Reading | null {
  if (figure.valueTo !== null || !text.startsWith('分之', figure.end) || figure.value <= 0) return null
  const part = readFigure(text, figure.end + 2)
  if (!part) return null
  const percent = (value: number) => tidy((value / figure.value) * 100)
  const whole = {
    ...part,
    start: figure.start,
    value: percent(part.value),
    valueTo: part.valueTo === null ? null : percent(part.valueTo),
  }
  return assemble(text, whole, 'fraction', { ...PERCENT, unitText: '分之', end: part.end })
}

const ENDS_TENTHS = /^(?:以上|以下|不到|左右|多|的|以|是|[，。；、）！？”\n]|$)/
/** 成立, 成为, 成员, 一成不变: 成 belongs to the word after it. */
const OTHER_WORD = /^[立为功果本员品交长熟绩套份都效就型片群像人倍批年了形组分因见规器衣活色行建不材]/
/** 保留三成|土地: the noun of which it is a part. */
const ITS_NOUN = /^\p{Script=Han}/u
/** 七成半, and in Taiwan 三成五. */
const HUNDREDTHS: Readonly<Record<string, number>> = { ...Object.fromEntries(DIGITS), 半: 5 }

/** 七成, 近三成, 八成以上, 七成半. 成 of 成立, 成为 is another word. */
export function readTenths(text: string, figure: Figure): Reading | null {
  const at = skipSpace(text, figure.end)
  if (text[at] !== '成' || figure.value > 10 || figure.open) return null
  const next = text[at + 1] ?? ''
  const more = isDigit(next) ? Number(next) : (HUNDREDTHS[next] ?? 0)
  const end = at + (more > 0 ? 2 : 1)
  const after = text.slice(end, end + 2)
  if (!ENDS_TENTHS.test(after) && (OTHER_WORD.test(after) || !ITS_NOUN.test(after))) return null
  const whole = { ...figure, value: tidy(figure.value * 10 + more) }
  const to = figure.valueTo === null ? null : tidy(figure.valueTo * 10 + more)
  return assemble(text, { ...whole, valueTo: to }, 'tenths', { ...PERCENT, unitText: '成', end })
}

/** What stands before 1/3 when it is a part and no date. */
const PART_BEFORE = /[占约近超过的为达到有]$/

/** 占总数的1/3. */
export function readSlash(text: string, figure: Figure): Reading | null {
  const below = Number(text[figure.end + 1] ?? Number.NaN)
  if (text[figure.end] !== '/' || !figure.digits || !(below > figure.value)) return null
  if (
    isDigit(text[figure.end + 2]) ||
    !PART_BEFORE.test(text.slice(Math.max(0, figure.start - 1), figure.start))
  )
    return null
  const whole = { ...figure, value: tidy((figure.value / below) * 100) }
  return assemble(text, whole, 'slash', { ...PERCENT, unitText: '/', end: figure.end + 2 })
}

/** 半 of 半导体, 半成品, 半个月 and 半年 is no half of the whole. */
const OTHER_HALVES = '导成个年天月小'

/** 一半, 半数: 50 percent, as people say it. */
export function readHalf(text: string, figure: Figure): Reading | null {
  const next = text[figure.end] ?? ' '
  const half = figure.value === 1 && next === '半' && !OTHER_HALVES.includes(text[figure.end + 1] ?? ' ')
  const halfOf = figure.value === 0.5 && next === '数' && text[figure.end + 1] !== '据'
  if (!half && !halfOf) return null
  const whole = { ...figure, value: 50 }
  return assemble(text, whole, 'half', { ...PERCENT, unitText: '半', end: figure.end + 1 }, true)
}

const MOST_DOUBLINGS = 10

/** 翻两番, 翻了两番: fourfold. */
export function readDoublings(text: string, figure: Figure): Reading | null {
  if (
    text[figure.end] !== '番' ||
    !/翻了?$/.test(text.slice(Math.max(0, figure.start - 2), figure.start)) ||
    figure.value > MOST_DOUBLINGS
  )
    return null
  const times = { ...PERCENT, unit: 'times', unitText: '番', end: figure.end + 1 } as const
  return assemble(text, { ...figure, value: 2 ** figure.value }, 'doublings', times)
}
