import { describe, expect, it } from 'vitest'
import { articleLines } from '../../../src/dataset/article/articleLines.ts'
import type { ArticleText } from '../../../src/dataset/article/article.ts'

/** Two lines with a blank one between; 甲。 and 乙(yǐ)。 are two sentences of the first. */
const RAW = '\n甲。乙(yǐ)。\n \n丙'
const article: ArticleText = {
  id: 'a',
  raw: RAW,
  blocks: [
    { kind: 'body', start: 1, end: 9, text: '甲。乙。', runs: [0, 1, 3, 3, 8, 1] },
    { kind: 'body', start: 12, end: 13, text: '丙', runs: [0, 12, 1] },
  ],
  sentences: [1, 3, 3, 9, 12, 13],
  repairs: [],
  mentions: [],
}
const paragraphs = articleLines(article)
const lines = paragraphs.flatMap((paragraph) => paragraph.lines)

describe('the rows of an article', () => {
  it('should hold every raw character once, in order', () => {
    expect(lines.map(({ start, end }) => RAW.slice(start, end)).join('')).toBe(RAW)
    expect(lines[0]?.start).toBe(0)
  })

  it('should stand beside the same sentence repaired', () => {
    const repaired = paragraphs.flatMap(({ block, lines: own }) =>
      own.map((line) => block.text.slice(line.repaired.start, line.repaired.end)),
    )
    expect(repaired).toEqual(['甲。', '乙。', '丙'])
  })

  it('should set the white space after a paragraph apart', () => {
    expect(lines.map(({ gap, end }) => RAW.slice(gap, end))).toEqual(['', '\n \n', ''])
  })

  it('should be numbered by the lines of the file', () => {
    expect(paragraphs.map(({ number }) => number)).toEqual([2, 4])
  })
})
