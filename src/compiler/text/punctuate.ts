import type { Draft } from './draft.ts'

/**
 * Gives the marks that come in two widths the one that their place asks for, whatever was printed, so that a copy
 * with narrowed marks reads as the original does:
 *
 *   签订投资合同19份,落地项目6个    增长9.13%;税收    6,000家    10:30    t.sina.com.cn:80    Hello, world
 *                   ^ wide               ^ wide     ^ narrow   ^ narrow             ^ narrow     ^ narrow
 */
export function punctuate({ units, length }: Draft): void {
  let isHanLine = false
  let lineEnd = -1
  let brackets = NO_BRACKETS
  let isSingleOpen = false
  let isDoubleOpen = false
  for (let at = 0; at < length; at++) {
    if (at > lineEnd) {
      ;[lineEnd, isHanLine] = scanLine(units, at, length)
      brackets = NO_BRACKETS
      isSingleOpen = false
      isDoubleOpen = false
    }
    const unit = units[at] as number
    if (unit >= 0x40 || (MARKS[unit] as number) === 0 || !isHanLine) continue
    const before = neighbour(units, at, -1, length)
    const after = neighbour(units, at, 1, length)
    switch (unit) {
      case OPEN: {
        const isWide = !(isWord(before) && isWord(after))
        brackets = {
          depth: brackets.depth + 1,
          wide: isWide
            ? brackets.wide | (1 << (brackets.depth & 31))
            : brackets.wide & ~(1 << (brackets.depth & 31)),
        }
        if (isWide) units[at] = unit + TO_WIDE
        break
      }
      case CLOSE: {
        const depth = brackets.depth - 1
        const isWide = depth < 0 ? !(isWord(before) && isWord(after)) : (brackets.wide >> (depth & 31)) & 1
        brackets = { depth: Math.max(0, depth), wide: brackets.wide }
        if (isWide) units[at] = unit + TO_WIDE
        break
      }
      case DOUBLE:
        units[at] = isDoubleOpen ? 0x201d : 0x201c
        isDoubleOpen = !isDoubleOpen
        break
      case SINGLE:
        if (isWord(units[at - 1] ?? 0) && isWord(units[at + 1] ?? 0)) break
        units[at] = isSingleOpen ? 0x2019 : 0x2018
        isSingleOpen = !isSingleOpen
        break
      default:
        if (isWide(unit, units, at, before, after)) units[at] = unit + TO_WIDE
    }
  }
}

const TO_WIDE = 0xfee0
const [OPEN, CLOSE, DOUBLE, SINGLE] = [0x28, 0x29, 0x22, 0x27] as const
const [COMMA, SEMICOLON, COLON] = [0x2c, 0x3b, 0x3a] as const
const MARKS = new Uint8Array(0x40)
for (const mark of '(),;:?!"\'') MARKS[mark.charCodeAt(0)] = 1
const NO_BRACKETS = { depth: 0, wide: 0 }

/** The end of the line that starts at `from`, and whether it holds a Han character. */
function scanLine(units: Uint16Array, from: number, length: number): [number, boolean] {
  let isHan = false
  let at = from
  for (; at < length && units[at] !== 0x0a; at++)
    if ((units[at] as number) >= 0x3400 && (units[at] as number) < 0xe000) isHan = true
  return [at, isHan]
}

/** The nearest character that is no space, within a few steps; 0 at an end of the text. */
function neighbour(units: Uint16Array, at: number, step: 1 | -1, length: number): number {
  let near = at + step
  for (let left = 4; left > 0 && near >= 0 && near < length && units[near] === 0x20; left--) near += step
  return near >= 0 && near < length ? (units[near] as number) : 0
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
const isWord = (unit: number): boolean => isDigit(unit) || isLatin(unit)

/** Is the mark wide at this place of a Chinese line? */
function isWide(mark: number, units: Uint16Array, at: number, before: number, after: number): boolean {
  if (!isWord(before) || !isWord(after)) return mark !== COLON || after !== 0x2f
  if (mark === COMMA || mark === SEMICOLON) {
    if (isDigit(before) && isDigit(after)) return false
    return units[at + 1] !== 0x20
  }
  return false
}
