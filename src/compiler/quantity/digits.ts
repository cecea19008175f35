/** Chinese digits; 两 counts but never spells a year or a decimal. */
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['○', 0],
  ['零', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
])
/** 2.26兆元 is 1e12 in Taiwan; 兆瓦, 兆赫 and 兆字节 are units of their own. */
const TRILLION = 1e12
const AFTER_TRILLION = '元圆美日欧多余零〇一二三四五六七八九两0123456789'

/** No figure in print is longer, and no double is exact beyond it: longer runs are account numbers and bar codes. */
const LONGEST = 15
export const DECIMAL_MARKS = '.．·‧点'
/** 12·5 is how older papers print it. */
const ARABIC_MARKS = '.·‧。'

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
const digitAt = (text: string, at: number): number | undefined => DIGITS.get(text.charAt(at))

/** The scale word at `at`: 十 百 千 万 亿 兆; 0 for any other character. */
export function scaleAt(text: string, at: number): number {
  const char = text[at] ?? ''
  if (char === '兆') return AFTER_TRILLION.includes(text[at + 1] ?? ' ') ? TRILLION : 0
  return SCALES.get(char) ?? 0
}

/** The end of 1234, 1,234,567, 41 000 (Hong Kong) or 12.5; null for a run too long to be a figure. */
export function arabicEnd(text: string, at: number): number | null {
  let end = digitsEnd(text, at)
  if (end - at > LONGEST) return null
  if (end - at <= 3) for (let groups = 0; groups < 4 && isGroup(text, end); groups++) end += 4
  if (!ARABIC_MARKS.includes(text[end] ?? ' ') || !isDigit(text[end + 1])) return end
  const fraction = digitsEnd(text, end + 1)
  // 57。6亿元: some sites widen every full stop. A sentence that begins with 6亿元 would leave 57 without a unit.
  if (text[end] === '。' && !'万亿%'.includes(text[fraction] ?? ' ')) return end
  return fraction - at > LONGEST ? null : fraction
}

/** The number that Arabic digits spell, whatever marks they are set with. */
export const arabicValue = (digits: string): number =>
  Number(digits.replaceAll(/[, ]/g, '').replace(/[·‧。]/, '.'))

const isGroup = (text: string, at: number): boolean =>
  (text[at] === ',' || text[at] === ' ') &&
  isDigit(text[at + 1]) &&
  isDigit(text[at + 2]) &&
  isDigit(text[at + 3]) &&
  !isDigit(text[at + 4])

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text[end]) && end - at <= LONGEST) end++
  return end
}

/** A pair of neighbours says about how many (七八个, 三五百); the upper one, else null. */
export const neighbour = (low: number, high: number): boolean =>
  low > 0 && (high === low + 1 || (low === 3 && high === 5))

/** Digits written out one by one, as years and Taiwan's papers have them: 二〇一二年, 一九一六件, 二.二六兆, 三点五. */
export function readDigitString(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | null {
  const whole = spell(text, at)
  const length = whole.length
  if (length === 0 || length > LONGEST) return null
  const decimals = DECIMAL_MARKS.includes(text[at + length] ?? ' ') ? spell(text, at + length + 1) : ''
  const end = decimals === '' ? at + length : at + length + 1 + decimals.length
  if (decimals.length > LONGEST || isSmallScale(text, end)) return null
  if (decimals === '' && (length === 1 || (length === 2 && neighbour(Number(whole[0]), Number(whole[1])))))
    return null
  return { value: Number(`${whole}.${decimals}0`), end }
}

/** 十 after a digit belongs to it: 八点二十 is a clock, 三五十 no number. */
const isSmallScale = (text: string, at: number): boolean => [10, 100, 1000].includes(scaleAt(text, at))

/** The Chinese digits from `at` on, as Arabic ones; at most one more than a figure has. */
function spell(text: string, at: number): string {
  let spelt = ''
  for (let end = at; spelt.length <= LONGEST && text[end] !== '两'; end++) {
    const digit = digitAt(text, end)
    if (digit === undefined) break
    spelt += String(digit)
  }
  return spelt
}
