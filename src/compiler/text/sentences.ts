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
    if (ENDS[text.charCodeAt(at)] !== 1) continue
    let stop = at + 1
    while (stop < end && endsOrCloses(text.charCodeAt(stop))) stop++
    sentences.push({ start: from, end: stop })
    from = skipSpaces(text, stop, end)
    at = from - 1
  }
  if (from < end) sentences.push({ start: from, end })
  return sentences
}

const endsOrCloses = (code: number): boolean => ENDS[code] === 1 || CLOSES[code] === 1

function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) === SPACE) at++
  return at
}

/** 1 for each of the marks, by its code. */
function codesOf(marks: string): Uint8Array {
  const codes = new Uint8Array(0x1_0000)
  for (const mark of marks) codes[mark.charCodeAt(0)] = 1
  return codes
}
