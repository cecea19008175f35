import type { Block, RepairedText, Sentence, Span } from '../types.ts'
import { kindsOf } from './kinds.ts'
import { sentencesOf } from './sentences.ts'

/** Cuts the text into blocks (its lines without the spaces around them, empty ones left out) and sentences. */
export function structure({ text }: Pick<RepairedText, 'text'>): { blocks: Block[]; sentences: Sentence[] } {
  const lines = linesOf(text)
  const kinds = kindsOf(lines.map(({ start, end }) => text.slice(start, end)))
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  for (const [at, { start, end }] of lines.entries()) {
    blocks.push({ start, end, kind: kinds[at] as Block['kind'] })
    for (const sentence of sentencesOf(text, start, end))
      sentences.push({ start: sentence.start, end: sentence.end, block: at })
  }
  return { blocks, sentences }
}

const NEWLINE = 0x0a
const SPACE = 0x20

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const lineEnd = found < 0 ? text.length : found
    let start = at
    let end = lineEnd
    while (start < end && text.charCodeAt(start) === SPACE) start++
    while (end > start && text.charCodeAt(end - 1) === SPACE) end--
    if (start < end && text.charCodeAt(start) !== NEWLINE) lines.push({ start, end })
    at = lineEnd + 1
  }
  return lines
}
