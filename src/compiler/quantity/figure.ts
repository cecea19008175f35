import { isDigit } from './digits.ts'
import { type Numeral, readNumeral, tidy } from './numeral.ts'

/** One number, product or range, before its unit. Offsets are of the repaired text. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly valueTo: number | null
  readonly digits: boolean
  readonly scale: number
  readonly scaleStart: number
  readonly bare: boolean
  readonly open: boolean
  readonly vague: boolean
  /** 一二百, 十来: neighbouring digits or 来 say about how much. */
  readonly rough: boolean
  /** 2×1000: so many of that size. */
  readonly product: boolean
}

const TIMES = '×xX*✕╳'
const DASHES = '-–—－−~～〜∼'
const RANGE_WORDS = '至到'
/** What may stand after a number and belong to the figure. */
const JOINS: ReadonlySet<string> = new Set(`${TIMES}${DASHES}${RANGE_WORDS}多余+来个 `)

/** Reads 2×1000, 5-10亿, 三到五万, 80个亿, 30多, 十来. */
export function readFigure(text: string, start: number): Figure | null {
  const numeral = readNumeral(text, start)
  if (!numeral) return null
  if (!JOINS.has(text[numeral.end] ?? '')) return single(start, numeral)
  const figure =
    readProduct(text, start, numeral) ?? readRange(text, start, numeral) ?? single(start, numeral)
  return readHundredMillions(text, readOpen(text, figure))
}

/** Field by field: spreading the numeral took half the time of reading a text. */
const single = (start: number, numeral: Numeral): Figure => ({
  start,
  end: numeral.end,
  value: numeral.value,
  valueTo: numeral.valueTo,
  digits: numeral.digits,
  scale: numeral.scale,
  scaleStart: numeral.scaleStart,
  bare: numeral.bare,
  open: numeral.open,
  vague: numeral.vague,
  rough: numeral.valueTo !== null,
  product: false,
})

/** 4×100万: both must be in Arabic digits. */
function readProduct(text: string, start: number, first: Numeral): Figure | null {
  if (!first.digits || first.scale > 1) return null
  const sign = skipSpace(text, first.end)
  if (!TIMES.includes(text[sign] ?? ' ')) return null
  const at = skipSpace(text, sign + 1)
  const second = isDigit(text[at]) ? readNumeral(text, at) : null
  if (!second) return null
  return { ...single(start, second), value: tidy(first.value * second.value), product: true }
}

/**
 * 5-10亿: the lower end has the scale of the upper one. It must come out smaller, else this is no range (2018-12).
 */
function readRange(text: string, start: number, low: Numeral): Figure | null {
  const at = rangeMarkEnd(text, low.end)
  if (at === null || low.bare || low.valueTo !== null) return null
  const high = readNumeral(text, at)
  if (!high || high.bare || high.valueTo !== null || high.digits !== low.digits) return null
  const value = lowEnd(low, high)
  if (value >= high.value) return null
  return { ...single(start, high), value, valueTo: high.value }
}

function lowEnd(low: Numeral, high: Numeral): number {
  const inherits = low.scale < 1e4 && low.scale < high.scale && high.scale >= 100
  const scaled = tidy(low.value * high.scale)
  return inherits && scaled < high.value ? scaled : low.value
}

/** Where the second number of a range begins: after - — ~ (twice at most, 5——10) or 至 到. */
export function rangeMarkEnd(text: string, at: number): number | null {
  const mark = skipSpace(text, at)
  const char = text[mark] ?? ' '
  if (RANGE_WORDS.includes(char)) return mark + 1
  if (!DASHES.includes(char)) return null
  return skipSpace(text, text[mark + 1] === char ? mark + 2 : mark + 1)
}

/** 30多, 500余, 100+; 十来 only after a round Chinese number. */
function readOpen(text: string, figure: Figure): Figure {
  const at = skipSpace(text, figure.end)
  const char = text[at]
  if (char === '多' || char === '余' || char === '+') return { ...figure, end: at + 1, open: true }
  if (char === '来' && !figure.digits && figure.value >= 10 && figure.value % 10 === 0)
    return { ...figure, end: at + 1, rough: true }
  return figure
}

/** 80个亿 is 8e9; but 33个亿元以上项目 are 33. */
function readHundredMillions(text: string, figure: Figure): Figure {
  if (figure.scale >= 1e4 || !text.startsWith('个亿', figure.end)) return figure
  if ('元级'.includes(text[figure.end + 2] ?? ' ')) return figure
  return {
    ...figure,
    end: figure.end + 2,
    value: tidy(figure.value * 1e8),
    valueTo: figure.valueTo === null ? null : tidy(figure.valueTo * 1e8),
    scale: 1e8,
    scaleStart: figure.end + 1,
  }
}

/** Some papers set `22.15 亿元` and `15 个`; more than two spaces part columns. */
export function skipSpace(text: string, at: number): number {
  let end = at
  while (end - at < 2 && text[end] === ' ') end++
  return end
}
