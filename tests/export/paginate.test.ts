import { describe, expect, it } from 'vitest'
import { paginate, type TextBlock } from '../../src/export/pictureText.ts'

/** `¹3` is a block of three lines with the number ¹. */
const blocks = (text: string): TextBlock[] =>
  text.split(' ').map((word) => ({
    number: word.slice(0, -1),
    lines: Array.from({ length: Number(word.slice(-1)) }, (_, at) => `${word}.${at + 1}`),
  }))
const shape = (pages: TextBlock[][]) =>
  pages.map((page) => page.map(({ number, lines }) => `${number.trim()}${lines.length}`).join(' '))

describe('paginate', () => {
  it.each([
    ['all on the first', '¹2 ²2', 4, 9, ['¹2 ²2']],
    ['a block whole on the next', '¹2 ²2', 3, 9, ['¹2', '²2']],
    ['nothing on a first without room', '¹2 ²2', 0, 9, ['', '¹2 ²2']],
    ['a block that is longer than a page divided', '¹9', 2, 4, ['', '¹4', '4', '1']],
    ['a part of a line is no room', '¹2', 1.9, 4.9, ['', '¹2']],
  ])('should put %s', (_, given, first, further, expected) => {
    expect(shape(paginate(blocks(given), first, further))).toEqual(expected)
  })
  it('should lose no line', () => {
    const given = blocks('¹9 ²1 ³5 ⁴7')
    const lines = paginate(given, 3, 4)
      .flat()
      .flatMap((block) => block.lines)
    expect(lines).toEqual(given.flatMap((block) => block.lines))
  })
})
