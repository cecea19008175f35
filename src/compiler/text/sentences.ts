import type { Span } from '../types.ts'

const ENDS = codesOf('。！？；')
const CLOSES = codesOf('”’）》')
const SPACE = 0x20

/**
 * The sentences of text[start, end). Closing marks belong to the sentence they close; spaces between two to none.
 *
 *   我们几乎是‘拎包入住’。”今年6月25，……
 *                          ^ ends here
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = []
  let from = skipSpaces(text, start, end)
  for (let at = from; at < end; at++) {
    if (!ENDS.has(text.charCodeAt(at))) continue
    let stop = at + 1
    while (stop < end && (ENDS.has(text.charCodeAt(stop)) || CLOSES.has(text.charCodeAt(stop)))) stop++
    sentences.push({ start: from, end: stop })
    from = skipSpaces(text, stop, end)
    at = from - 1
  }
  if (from < end) sentences.push({ start: from, end })
  return sentences
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) === SPACE) at++
  return at
}

function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
}
