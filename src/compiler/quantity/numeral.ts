/** A number as written, before any unit. */
export interface Numeral {
  readonly end: number
  readonly value: number
  /** The upper end of a pair of neighbouring digits: 一二百 is 100–200, 七八 is 7–8; else null. */
  readonly valueTo: number | null
  /** Begins with an Arabic digit. */
  readonly digits: boolean
  /** The scale words that end it, multiplied: 5.2万 and 三十万 have 1e4, 8千万 has 1e7, 三百 has 100, 120 has 1. A range hands it to its lower end. */
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

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const BIG_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
/** 数十, 几百: some tens, some hundreds. */
const VAGUE = '数几'
/** 10多亿, 10余亿: only before another scale; after the last one the unit must decide (see `quantities.ts`). */
const OPEN = '多余'

/** No figure in print is longer, and no double is exact beyond it: longer runs are account numbers and bar codes. */
const LONGEST = 15
const MOST_TOKENS = 24

/**
 * Reads the number that begins at `at`: 1,234.5 · 5.2万 · 3亿5000万 · 三十多万 · 二千十五 · 一二百万 · 数十 · 二〇一二 · 三点五 · 半.
 * Null where none begins. It never looks at more than some dozens of characters, so a run of digits costs no more than its length.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  return readYearDigits(text, at) ?? readHalf(text, at) ?? readMixed(text, at)
}

/** 1.1 × 1e8 is 110000000.00000001 in doubles: no figure in print has more than 15 places. */
export const tidy = (value: number): number => Number(value.toPrecision(15))

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** 二〇一二: digit by digit, as years and post codes are written. */
function readYearDigits(text: string, at: number): Numeral | null {
  let value = 0
  let end = at
  while (end - at <= LONGEST) {
    const digit = DIGITS[text[end] ?? '']
    if (digit === undefined || text[end] === '两') break
    value = value * 10 + digit
    end++
  }
  const length = end - at
  if (length < 3 || length > LONGEST) return null
  if (isScale(text[end])) return null
  return { ...plain(value, end), scaleStart: end }
}

function readHalf(text: string, at: number): Numeral | null {
  return text[at] === '半' ? plain(0.5, at + 1) : null
}

const plain = (value: number, end: number): Numeral => ({
  end,
  value,
  valueTo: null,
  digits: false,
  scale: 1,
  scaleStart: end,
  bare: false,
  open: false,
  vague: false,
})

const isScale = (char: string | undefined): boolean =>
  char !== undefined && (SMALL_SCALES[char] ?? BIG_SCALES[char]) !== undefined

/** The sums built while reading from left to right. `high` counts whole 亿, `middle` whole 万, `low` what is below. */
interface Sums {
  high: number
  middle: number
  low: number
  /** A digit or Arabic number that waits for its scale. */
  waiting: number | null
  /** How far the neighbour digit lies above `waiting` (一二百: 1); 0 without one. */
  spread: number
  /** The upper end minus the lower, already scaled. */
  spreadSum: number
  /** The smallest of 十百千 used since the last 万 or 亿: they must fall. */
  lastSmall: number
  lastScale: number
  /** 零 was read: 两万零五 is no shorthand. */
  zero: boolean
  at: number
  scale: number
  scaleStart: number
  digits: boolean
  bare: boolean
  open: boolean
  vague: boolean
}

function readMixed(text: string, at: number): Numeral | null {
  const sums = begin(at)
  for (let tokens = 0; tokens < MOST_TOKENS; tokens++) if (!step(text, sums, at)) break
  return sums.at === at ? null : finish(text, sums)
}

const begin = (at: number): Sums => ({
  high: 0,
  middle: 0,
  low: 0,
  waiting: null,
  spread: 0,
  spreadSum: 0,
  lastSmall: Number.POSITIVE_INFINITY,
  lastScale: 0,
  zero: false,
  at,
  scale: 1,
  scaleStart: at,
  digits: false,
  bare: false,
  open: false,
  vague: false,
})

/** Takes one more token; false where the number ends. */
function step(text: string, sums: Sums, start: number): boolean {
  const char = text[sums.at]
  if (char === undefined) return false
  if (isDigit(char)) return stepArabic(text, sums, start)
  if (DIGITS[char] !== undefined) return stepDigit(text, sums, DIGITS[char])
  if (SMALL_SCALES[char] !== undefined) return stepSmall(text, sums, SMALL_SCALES[char], start)
  if (BIG_SCALES[char] !== undefined) return stepBig(sums, BIG_SCALES[char], start)
  if (char === ' ') return stepSpace(text, sums)
  if (char === '点') return stepPoint(text, sums)
  if (VAGUE.includes(char)) return stepVague(text, sums, char, start)
  if (OPEN.includes(char)) return stepOpen(text, sums, start)
  return false
}

/** Arabic digits stand first, or between two scale words: 3亿5000万, but not 投资5亿2012年建成. */
function stepArabic(text: string, sums: Sums, start: number): boolean {
  const first = sums.at === start
  if (!first && (sums.waiting !== null || sums.low > 0 || sums.lastScale < 1e4)) return false
  const end = arabicEnd(text, sums.at)
  if (end === null || (!first && !isScale(text[end]))) return false
  sums.waiting = Number(text.slice(sums.at, end).replaceAll(',', ''))
  if (first) sums.digits = true
  endScale(sums, end)
  return true
}

/** The end of 1234, 1,234,567 or 12.5; null for a run too long to be a figure. */
function arabicEnd(text: string, at: number): number | null {
  let end = digitsEnd(text, at)
  if (end - at > LONGEST) return null
  if (end - at <= 3) for (let groups = 0; groups < 4 && isGroup(text, end); groups++) end += 4
  if (text[end] === '.' && isDigit(text[end + 1])) {
    const fraction = digitsEnd(text, end + 1)
    return fraction - at > LONGEST ? null : fraction
  }
  return end
}

const isGroup = (text: string, at: number): boolean =>
  text[at] === ',' &&
  isDigit(text[at + 1]) &&
  isDigit(text[at + 2]) &&
  isDigit(text[at + 3]) &&
  !isDigit(text[at + 4])

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text[end]) && end - at <= LONGEST) end++
  return end
}

/** A Chinese digit: 三 waits for its scale; a neighbour makes a pair (三五百, 七八). */
function stepDigit(text: string, sums: Sums, digit: number): boolean {
  if (sums.bare || (sums.digits && sums.lastScale === 0)) return false
  if (digit === 0 && sums.lastScale > 0) return skipZero(text, sums)
  if (sums.waiting === null) {
    sums.waiting = digit
    endScale(sums, sums.at + 1)
    return true
  }
  const pair = digit === sums.waiting + 1 || (sums.waiting === 3 && digit === 5)
  if (!pair || sums.spread > 0 || sums.waiting === 0) return false
  sums.spread = digit - sums.waiting
  endScale(sums, sums.at + 1)
  return true
}

/** 两万零五: 零 holds the place of a scale word. */
function skipZero(text: string, sums: Sums): boolean {
  if (sums.waiting !== null || DIGITS[text[sums.at + 1] ?? ''] === undefined) return false
  sums.zero = true
  endScale(sums, sums.at + 1)
  return true
}

/** 十百千. 2.3百分点 and 十百分 hold no 百; 百分之 begins with one. */
function stepSmall(text: string, sums: Sums, scale: number, start: number): boolean {
  if (scale === 100 && text[sums.at + 1] === '分' && !(sums.at === start && text[sums.at + 2] === '之'))
    return false
  if (scale >= sums.lastSmall) return false
  // 二千十五 leaves out 一; but 100万千瓦 is 100万 of 千瓦.
  if (sums.waiting === null && sums.at !== start && !(scale === 10 && sums.low > 0)) return false
  const factor = sums.waiting ?? 1
  if (sums.waiting === null && sums.at === start && scale > 10) sums.bare = true
  sums.low += factor * scale
  sums.spreadSum = sums.spread * scale
  sums.lastSmall = scale
  takeScale(sums, scale)
  return true
}

/** 万 and 亿 multiply all that stands before them. */
function stepBig(sums: Sums, scale: number, start: number): boolean {
  const first = sums.at === start
  const below = first ? 1 : sums.low + (sums.waiting ?? 0)
  if (scale === 1e4) {
    if (below === 0 || sums.middle > 0) return false
    sums.middle = below * scale
  } else {
    if (sums.high > 0 || sums.middle + below === 0) return false
    sums.high = (sums.middle + below) * scale
    sums.middle = 0
  }
  if (first) sums.bare = true
  sums.spreadSum = (sums.spreadSum + (sums.waiting === null ? 0 : sums.spread)) * scale
  sums.low = 0
  sums.lastSmall = Number.POSITIVE_INFINITY
  takeScale(sums, scale)
  return true
}

/** `22.15 亿`: a space before the scale word. */
function stepSpace(text: string, sums: Sums): boolean {
  if (sums.waiting === null || !sums.digits || BIG_SCALES[text[sums.at + 1] ?? ''] === undefined) return false
  sums.at++
  return true
}

/** 三点五: only with a digit before and behind, and no clock (八点二十). */
function stepPoint(text: string, sums: Sums): boolean {
  if (sums.digits || (sums.waiting === null && sums.low === 0)) return false
  let end = sums.at + 1
  let place = 0.1
  let fraction = 0
  for (; end - sums.at < 6; end++, place /= 10) {
    const digit = DIGITS[text[end] ?? '']
    if (digit === undefined || text[end] === '两') break
    fraction += digit * place
  }
  if (end === sums.at + 1 || SMALL_SCALES[text[end] ?? ''] !== undefined) return false
  sums.waiting = Number(((sums.waiting ?? 0) + fraction).toFixed(6))
  endScale(sums, end)
  return true
}

/** 数十, 几百万, 十几. */
function stepVague(text: string, sums: Sums, char: string, start: number): boolean {
  if (sums.waiting !== null) return false
  if (sums.at === start) {
    if (!isScale(text[start + 1]) || text.startsWith('百分', start + 1)) return false
    sums.vague = true
    sums.waiting = 1
  } else if (char === '几' && sums.lastSmall === 10) sums.waiting = 0
  else return false
  sums.open = true
  endScale(sums, sums.at + 1)
  return true
}

/** 多 and 余 before another scale word: 10多亿, 三十余万. */
function stepOpen(text: string, sums: Sums, start: number): boolean {
  if (sums.at === start || !isScale(text[sums.at + 1]) || text.startsWith('百分', sums.at + 1)) return false
  sums.open = true
  endScale(sums, sums.at + 1)
  return true
}

function endScale(sums: Sums, end: number): void {
  sums.at = end
  sums.scale = 1
  sums.scaleStart = end
}

function takeScale(sums: Sums, scale: number): void {
  const joins = sums.digits || sums.bare || sums.lastScale >= 1e4
  if (sums.scale === 1 || !joins) {
    sums.scale = 1
    sums.scaleStart = sums.at
  }
  sums.waiting = null
  sums.spread = 0
  sums.lastScale = scale
  sums.scale *= scale
  sums.at++
}

function finish(text: string, sums: Sums): Numeral | null {
  while (text[sums.at - 1] === ' ') sums.at--
  const rest = shorthand(sums)
  const value = sums.high + sums.middle + sums.low + rest
  const spread = sums.waiting === null ? sums.spreadSum : sums.spread
  if (!Number.isFinite(value)) return null
  return {
    end: sums.at,
    value: tidy(value),
    valueTo: spread > 0 ? tidy(value + spread) : null,
    digits: sums.digits,
    scale: sums.scale,
    scaleStart: sums.scaleStart,
    bare: sums.bare && !sums.vague && sums.scale > 1,
    open: sums.open,
    vague: sums.vague,
  }
}

/** The digit left over: 三十五 has 5; 两万五 and 一百五 leave out the scale word, one below the last. */
function shorthand(sums: Sums): number {
  if (sums.waiting === null) return 0
  const short = !sums.digits && !sums.zero && !sums.vague && sums.lastScale >= 100
  return short && sums.waiting >= 1 && sums.waiting <= 9 ? sums.waiting * (sums.lastScale / 10) : sums.waiting
}
