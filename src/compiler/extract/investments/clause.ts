import type { Span } from '../../types.ts'
import { type Marks, marksOf } from '../words/marks.ts'

/** What a character does: opens a bracket, closes one, or neither. */
type Depths = Int8Array
function depthsOf(opening: string, closing: string): Depths {
  const depths = new Int8Array(0x1_0000)
  for (const sign of opening) depths[sign.charCodeAt(0)] = 1
  for (const sign of closing) depths[sign.charCodeAt(0)] = -1
  return depths
}
const BRACKETS = depthsOf('（(《[', '）)》]')
/** A row goes on after “气、电、水”; a clause ends within “我们去年签约，今年投产”. */
const BRACKETS_AND_QUOTES = depthsOf('（(《“‘[', '）)》”’]')

/** 、 between the items of a row. */
export const ROW_MARKS = marksOf('、')

/**
 * Cuts `span` at the `marks` that stand outside brackets and quotation marks; the marks belong to no part.
 *
 * 航空大道（北段、南段）、渌枫大道   at 、  →  航空大道（北段、南段） | 渌枫大道
 */
export function splitAt(
  text: string,
  { start, end }: Span,
  marks: Marks,
  depths = BRACKETS_AND_QUOTES,
): Span[] {
  const parts: Span[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    const sign = text.charCodeAt(at)
    const change = depths[sign] ?? 0
    if (change !== 0) depth = Math.max(0, depth + change)
    else if (depth === 0 && marks[sign] === 1) {
      if (at > from) parts.push({ start: from, end: at })
      from = at + 1
    }
  }
  if (end > from) parts.push({ start: from, end })
  return parts
}

/** The clauses of a sentence. */
const CLAUSE_MARKS = marksOf('，；：。！？,;\n')
export const clausesOf = (text: string, sentence: Span): Span[] =>
  splitAt(text, sentence, CLAUSE_MARKS, BRACKETS)
