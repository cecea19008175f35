import {
  arabicEnd,
  arabicValue,
  DECIMAL_MARKS,
  DIGITS,
  isDigit,
  neighbour,
  readDigitString,
  scaleAt,
} from './digits.ts'

/** A number as written, before any unit. */
export interface Numeral {
  readonly end: number
  readonly value: number
  /** The upper end of a pair of neighbouring digits: 一二百 is 100–200, 七八 is 7–8; else null. */
  readonly valueTo: number | null
  /** Begins with an Arabic digit. */
  readonly digits: boolean
  /**
   * The scale words that end it, multiplied: 5.2万 and 三十万 have 1e4, 8千万 has 1e7, 三百 has 100, 120 has 1.
   * A range hands it to its lower end.
   */
  readonly scale: number
  /** Where these scale words begin; `end` if there are none. */
  readonly scaleStart: number
  /** Scale words alone, with no digit to multiply: 亿, 百万, 千. */
  readonly bare: boolean
  /** Said to be somewhat more: 三十多万, 10余亿, 十几. */
  readonly open: boolean
  /** Only an order of magnitude: 数十, 几百万. `value` is the scale itself. */
  readonly vague: boolean
}

/** 一亿二千三百四十五万六千七百八十九点零一 has 23. */
const MOST_TOKENS = 24

/**
 * Reads the number that begins at `at`: 1,234.5 · 5.2万 · 3亿5000万 · 三十多万 · 三千十六 · 一二百万 · 数十 · 二〇一二 · 三点五 · 半.
 * Null where none begins. It never looks at more than some dozens of characters, so a run of digits costs no more than its length.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const sum = begin(at)
  if (text[at] === '半') take(sum, 0.5, at + 1)
  else for (let tokens = 0; tokens < MOST_TOKENS; tokens++) if (!step(text, sum)) break
  return sum.at === at ? null : finish(text, sum)
}

/** 1.1 × 1e8 is 110000000.00000001 in doubles: no figure in print has more than 15 places. */
export const tidy = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))

/** A sum built from left to right. `high` holds whole 亿 and 兆, `middle` whole 万, `low` what is below. */
interface Sum {
  readonly start: number
  at: number
  high: number
  middle: number
  low: number
  /** A digit or Arabic number that waits for its scale. */
  waiting: number | null
  /** How far the neighbour digit lies above `waiting` (一二百: 1); 0 without one. */
  spread: number
  /** The same, once scaled. */
  spreadSum: number
  /** The last of 十百千 since 万 or 亿: they must fall. */
  lastSmall: number
  lastScale: number
  /** 零 was read, or digits one by one: 两万零五 is no shorthand. */
  exact: boolean
  scale: number
  scaleStart: number
  digits: boolean
  bare: boolean
  open: boolean
  vague: boolean
}

const begin = (start: number): Sum => ({
  start,
  at: start,
  high: 0,
  middle: 0,
  low: 0,
  waiting: null,
  spread: 0,
  spreadSum: 0,
  lastSmall: Number.POSITIVE_INFINITY,
  lastScale: 0,
  exact: false,
  scale: 1,
  scaleStart: start,
  digits: false,
  bare: false,
  open: false,
  vague: false,
})

/** Takes one more token; false where the number ends. */
function step(text: string, sum: Sum): boolean {
  const char = text[sum.at] ?? ''
  if (isDigit(char)) return stepArabic(text, sum)
  const digit = DIGITS.get(char)
  if (digit !== undefined) return stepDigit(text, sum, digit)
  const scale = scaleAt(text, sum.at)
  if (scale >= 1e4) return stepBig(sum, scale)
  if (scale > 0) return stepSmall(text, sum, scale)
  if (char === ' ') return stepSpace(text, sum)
  if (char !== '' && DECIMAL_MARKS.includes(char)) return stepPoint(text, sum)
  if (char === '数' || char === '几') return stepVague(text, sum)
  if (char === '多' || char === '余') return stepOpen(text, sum)
  return false
}

/** Arabic digits stand first, or go on after a scale word: 3亿5000万, 3千5百万, 2万1500; but not 投资5亿2012年建成. */
function stepArabic(text: string, sum: Sum): boolean {
  const first = sum.at === sum.start
  const end = arabicEnd(text, sum.at)
  if (end === null || !(first || goesOn(text, sum, end))) return false
  if (first) sum.digits = true
  return take(sum, arabicValue(text.slice(sum.at, end)), end)
}

/** Does the Arabic number up to `end` belong to the one before it? It must bear a smaller scale, or fill up a 万. */
function goesOn(text: string, sum: Sum, end: number): boolean {
  if (sum.waiting !== null || sum.lastScale === 0) return false
  const scale = scaleAt(text, end)
  if (sum.lastScale < 1e4) return scale > 0 && scale < sum.lastSmall
  if (sum.low > 0) return false
  return scale > 0 || (sum.lastScale === 1e4 && end - sum.at === 4 && text[end] !== '年')
}

/** A Chinese digit: 三 waits for its scale, a neighbour makes a pair (三五百), several spell a number (一九一六). */
function stepDigit(text: string, sum: Sum, digit: number): boolean {
  if (sum.bare || (sum.digits && sum.lastScale === 0)) return false
  const spelt = sum.waiting === null && sum.low === 0 ? readDigitString(text, sum.at) : null
  if (spelt) {
    sum.exact = true
    return take(sum, spelt.value, spelt.end)
  }
  if (digit === 0 && sum.lastScale > 0) return skipZero(text, sum)
  if (sum.waiting === null) return take(sum, digit, sum.at + 1)
  if (sum.spread > 0 || !neighbour(sum.waiting, digit)) return false
  sum.spread = digit - sum.waiting
  return take(sum, sum.waiting, sum.at + 1)
}

/** 两万零五: 零 holds the place of a scale word. */
function skipZero(text: string, sum: Sum): boolean {
  if (sum.waiting !== null || !DIGITS.has(text.charAt(sum.at + 1))) return false
  sum.exact = true
  return take(sum, null, sum.at + 1)
}

/** 十百千. 2.3百分点 holds no 百; 百分之 begins with one. */
function stepSmall(text: string, sum: Sum, scale: number): boolean {
  const first = sum.at === sum.start
  if (isPart(text, sum.at) && !(first && text[sum.at + 2] === '之')) return false
  if (scale >= sum.lastSmall) return false
  // 三千十六 leaves out 一; but 100万千瓦 is 100万 of 千瓦.
  if (sum.waiting === null && !first && !(scale === 10 && sum.low > 0)) return false
  if (first && scale > 10) sum.bare = true
  sum.low += (sum.waiting ?? 1) * scale
  sum.spreadSum = sum.spread * scale
  sum.lastSmall = scale
  return multiply(sum, scale)
}

/** 万, 亿 and 兆 multiply all that stands before them. */
function stepBig(sum: Sum, scale: number): boolean {
  const first = sum.at === sum.start
  const below = first ? 1 : sum.low + (sum.waiting ?? 0)
  if (scale === 1e4) {
    if (below === 0 || sum.middle > 0) return false
    sum.middle = below * scale
  } else {
    const all = sum.middle + below
    if (all === 0 || (sum.high > 0 && sum.high <= all * scale)) return false
    sum.high += all * scale
    sum.middle = 0
  }
  if (first) sum.bare = true
  sum.spreadSum = (sum.spreadSum + (sum.waiting === null ? 0 : sum.spread)) * scale
  sum.low = 0
  sum.lastSmall = Number.POSITIVE_INFINITY
  return multiply(sum, scale)
}

/** `22.15 亿`: a space before the scale word. */
function stepSpace(text: string, sum: Sum): boolean {
  if (sum.waiting === null || !sum.digits || scaleAt(text, sum.at + 1) < 1e4) return false
  sum.at++
  return true
}

/** 十二点五, 十九‧九一; digits alone are spelt (`readDigitString`). */
function stepPoint(text: string, sum: Sum): boolean {
  if (sum.digits || sum.low === 0) return false
  const spelt = readDigitString(text, sum.at - 1)
  const decimals = spelt ?? readDigitString(`零${text.slice(sum.at, sum.at + 8)}`, 0)
  if (!decimals) return false
  const end = spelt ? spelt.end : sum.at - 1 + decimals.end
  sum.exact = true
  return take(sum, tidy((sum.waiting ?? 0) + (decimals.value % 1)), end)
}

/** 数十, 几百万, 十几. */
function stepVague(text: string, sum: Sum): boolean {
  const first = sum.at === sum.start
  const before = scaleAt(text, sum.at + 1) > 0 && !isPart(text, sum.at + 1)
  const after = text[sum.at] === '几' && sum.lastSmall === 10
  if (sum.waiting !== null || (first ? !before : !after)) return false
  if (first) sum.vague = true
  sum.open = true
  return take(sum, first ? 1 : 0, sum.at + 1)
}

/** 多 and 余 before another scale word (10多亿, 三十余万); after the last one the unit must decide. */
function stepOpen(text: string, sum: Sum): boolean {
  if (sum.at === sum.start || scaleAt(text, sum.at + 1) === 0 || isPart(text, sum.at + 1)) return false
  sum.open = true
  return take(sum, sum.waiting, sum.at + 1)
}

/** 百分点, 百分之, 千分之: the scale word belongs to the part. */
const isPart = (text: string, at: number): boolean =>
  text[at + 1] === '分' && '点之'.includes(text[at + 2] ?? ' ')

function take(sum: Sum, waiting: number | null, end: number): true {
  sum.waiting = waiting
  sum.at = end
  sum.scale = 1
  sum.scaleStart = end
  return true
}

/** Scale words of a Chinese number below 万 are its own (三十万 is thirty 万); after Arabic digits all are (8千万). */
function multiply(sum: Sum, scale: number): true {
  const joins = sum.digits || sum.bare || sum.lastScale >= 1e4
  if (sum.scale === 1 || !joins) {
    sum.scale = 1
    sum.scaleStart = sum.at
  }
  sum.waiting = null
  sum.spread = 0
  sum.lastScale = scale
  sum.scale *= scale
  sum.at++
  return true
}

function finish(text: string, sum: Sum): Numeral {
  if (text[sum.at - 1] === ' ') sum.at--
  const value = sum.high + sum.middle + sum.low + rest(sum)
  const spread = sum.waiting === null ? sum.spreadSum : sum.spread
  return {
    end: sum.at,
    value: tidy(value),
    valueTo: spread > 0 ? tidy(value + spread) : null,
    digits: sum.digits,
    scale: sum.scale,
    scaleStart: Math.min(sum.scaleStart, sum.at),
    bare: sum.bare && !sum.vague && sum.scale > 1,
    open: sum.open,
    vague: sum.vague,
  }
}

/** The digit left over: 三十五 has 5; 两万五 and 一百五 leave out the scale word, one below the last. */
function rest(sum: Sum): number {
  if (sum.waiting === null) return 0
  const short = !sum.digits && !sum.exact && !sum.vague && sum.lastScale >= 100
  return short && sum.waiting >= 1 && sum.waiting <= 9 ? sum.waiting * (sum.lastScale / 10) : sum.waiting
}
