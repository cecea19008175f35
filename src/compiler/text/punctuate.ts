import type { Draft } from './draft.ts'

/**
 * Gives the marks that come in two widths the one that their place asks for, whatever was printed, so that a copy
 * with narrowed marks reads as the original does; and straight quotation marks the bow they stand for.
 *
 *   投资合同19份,落地项目6个   增长9.13%;税收   6,000家   10:30    t.sina.com.cn:80   LED,LCD   Hello, world
 *              ^ wide              ^ wide   ^ narrow  ^ narrow           ^ narrow       ^ wide       ^ narrow
 */
export function punctuate({ units, length }: Draft): void {
  for (let at = 0; at < length; ) {
    const line = scanLine(units, at, length)
    if (line.isHan) punctuateLine(units, at, line.end)
    at = line.end + 1
  }
}

const TO_WIDE = 0xfee0
const [OPEN, CLOSE, DOUBLE, SINGLE] = [0x28, 0x29, 0x22, 0x27] as const
const [COMMA, SEMICOLON, COLON, SLASH, SPACE, NEWLINE] = [0x2c, 0x3b, 0x3a, 0x2f, 0x20, 0x0a] as const
const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

const MARKS = new Uint8Array(0x80)
for (const mark of '(),;:?!"\'') MARKS[mark.charCodeAt(0)] = 1

/** Where the line that starts at `from` ends, and whether it has a Han character. */
function scanLine(units: Uint16Array, from: number, length: number): { end: number; isHan: boolean } {
  let isHan = false
  let end = from
  for (; end < length && units[end] !== NEWLINE; end++) {
    const unit = units[end] as number
    if (unit >= FIRST_HAN && unit <= LAST_HAN) isHan = true
  }
  return { end, isHan }
}

function punctuateLine(units: Uint16Array, start: number, end: number): void {
  /** One bit a depth, set where the open bracket is wide; deeper than 31 the bits are shared, which hurts nobody. */
  let wide = 0
  let depth = 0
  let isDoubleOpen = false
  let isSingleOpen = false
  for (let at = start; at < end; at++) {
    const unit = units[at] as number
    if (unit >= MARKS.length || MARKS[unit] === 0) continue
    if (unit === OPEN) {
      const opensWide = !isBetweenWords(units, at, start, end)
      wide = opensWide ? wide | (1 << depth) : wide & ~(1 << depth)
      depth++
      if (opensWide) units[at] = unit + TO_WIDE
    } else if (unit === CLOSE) {
      const closesWide =
        depth > 0 ? (wide & (1 << (depth - 1))) !== 0 : !isBetweenWords(units, at, start, end)
      depth = Math.max(0, depth - 1)
      if (closesWide) units[at] = unit + TO_WIDE
    } else if (unit === DOUBLE) {
      units[at] = isDoubleOpen ? 0x201d : 0x201c
      isDoubleOpen = !isDoubleOpen
    } else if (unit === SINGLE) {
      if (isWord(units[at - 1] ?? 0) && isWord(units[at + 1] ?? 0)) continue
      units[at] = isSingleOpen ? 0x2019 : 0x2018
      isSingleOpen = !isSingleOpen
    } else if (isWide(unit, units, at, start, end)) units[at] = unit + TO_WIDE
  }
}

/** Is a comma, semicolon, colon, question or exclamation mark wide at this place of a Chinese line? */
function isWide(mark: number, units: Uint16Array, at: number, start: number, end: number): boolean {
  const before = neighbour(units, at, -1, start, end)
  const after = neighbour(units, at, 1, start, end)
  if (!isWord(before) || !isWord(after)) return mark !== COLON || after !== SLASH
  if (mark !== COMMA && mark !== SEMICOLON) return false
  return !(isDigit(before) && isDigit(after)) && units[at + 1] !== SPACE
}

const isBetweenWords = (units: Uint16Array, at: number, start: number, end: number): boolean =>
  isWord(neighbour(units, at, -1, start, end)) && isWord(neighbour(units, at, 1, start, end))

/** How many spaces are looked past for a mark's neighbour. */
const SPACES = 4

/** The nearest character of the line that is no space; 0 at its ends. */
function neighbour(units: Uint16Array, at: number, step: 1 | -1, start: number, end: number): number {
  let near = at + step
  for (let left = SPACES; left > 0 && near >= start && near < end && units[near] === SPACE; left--)
    near += step
  return near >= start && near < end ? (units[near] as number) : 0
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isWord = (unit: number): boolean => isDigit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
