import type { Span } from '../types.ts'

const OPENING = '（(《“‘['
const CLOSING = '）)》”’]'

/**
 * Cuts `span` at the `marks` that stand outside brackets and quotation marks; the marks belong to no part.
 *
 * 航空大道（北段、南段）、渌枫大道   at 、  →  航空大道（北段、南段） | 渌枫大道
 */
export function splitAt(text: string, { start, end }: Span, marks: string): Span[] {
  const parts: Span[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at)
    if (OPENING.includes(sign)) depth++
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && marks.includes(sign)) {
      parts.push({ start: from, end: at })
      from = at + 1
    }
  }
  parts.push({ start: from, end })
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '')
}

/** The clauses of a sentence. */
export const clausesOf = (text: string, sentence: Span): Span[] => splitAt(text, sentence, '，；：。！？,;\n')
