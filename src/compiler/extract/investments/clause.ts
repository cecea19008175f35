import type { Span } from '../../types.ts'
import { CharSet } from '../words/char-set.ts'

/** Signs within which nothing is cut. */
interface Pairs {
  readonly opening: CharSet
  readonly closing: CharSet
}
const BRACKETS: Pairs = { opening: new CharSet('（(《['), closing: new CharSet('）)》]') }
/** A row goes on after “气、电、水”; a clause ends within “我们去年签约，今年投产”. */
const BRACKETS_AND_QUOTES: Pairs = { opening: new CharSet('（(《“‘['), closing: new CharSet('）)》”’]') }

/** 、 between the items of a row. */
export const ROW_MARKS = new CharSet('、')

/**
 * Cuts `span` at the `marks` that stand outside brackets and quotation marks; the marks belong to no part.
 *
 * 航空大道（北段、南段）、渌枫大道   at 、  →  航空大道（北段、南段） | 渌枫大道
 */
export function splitAt(
  text: string,
  { start, end }: Span,
  marks: CharSet,
  pairs = BRACKETS_AND_QUOTES,
): Span[] {
  const parts: Span[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    const sign = text.charCodeAt(at)
    if (pairs.opening.has(sign)) depth++
    else if (pairs.closing.has(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && marks.has(sign) && !groupsDigits(text, at)) {
      if (at > from) parts.push({ start: from, end: at })
      from = at + 1
    }
  }
  if (end > from) parts.push({ start: from, end })
  return parts
}

/** 8|,|500万美元: a comma among digits parts thousands. */
const groupsDigits = (text: string, at: number): boolean =>
  text[at] === ',' && /^\d,\d$/.test(text.slice(at - 1, at + 2))

/** The clauses of a sentence. */
const CLAUSE_MARKS = new CharSet('，；：。！？,;\n')
export const clausesOf = (text: string, sentence: Span): Span[] =>
  splitAt(text, sentence, CLAUSE_MARKS, BRACKETS)
