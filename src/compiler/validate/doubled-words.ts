import type { Span } from '../types.ts'
import { rawSpan } from '../wayBack.ts'
import { type Check, finding } from './check.ts'

/** One character twice (常常) and A+A lists (天天、年年) are Chinese; so many twice are a slip: 现代现代煤化工. */
const [SHORTEST, LONGEST] = [2, 6]
/** 研究研究 and 讨论讨论 are verbs said lightly; 一个一个 counts off; 创业创新 holds 业创 twice, and is two words. */
const IDIOM = /^(?:一.|研究|讨论|考虑|商量|了解|学习|休息|业创)$/

export const doubledWords: Check = {
  name: 'doubled-words',
  description: "words printed twice in a row are the author's slip",
  run: ({ article }) =>
    article.blocks
      .filter(({ kind }) => kind !== 'chrome')
      .flatMap((block) => doublesIn(article.repaired.text, block))
      .filter(({ once }) => !IDIOM.test(once))
      .map(({ once, start, end }) =>
        finding('doubled-words', rawSpan(article.repaired, { start, end }), once),
      ),
}

interface Double extends Span {
  readonly once: string
}

/** From the left, the longest at each place. */
function doublesIn(text: string, block: Span): Double[] {
  const found: Double[] = []
  for (let at = block.start; at < block.end; at++) {
    const length = doubledAt(text, at, block.end)
    if (length === 0) continue
    found.push({ once: text.slice(at, at + length), start: at, end: at + 2 * length })
    at += 2 * length - 1
  }
  return found
}

/** How many Chinese characters from `at` on stand twice in a row; 0 where none do. */
function doubledAt(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at)
  for (let length = LONGEST; length >= SHORTEST; length--)
    if (
      at + 2 * length <= end &&
      text.charCodeAt(at + length) === first &&
      text.startsWith(text.slice(at, at + length), at + length) &&
      HAN.test(text.slice(at, at + length))
    )
      return length
  return 0
}
const HAN = /^[\u4e00-\u9fff]+$/
