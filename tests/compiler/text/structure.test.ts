import { describe, expect, it, test } from 'vitest'
import { repair } from '../../../src/compiler/text/repair.ts'
import { structure } from '../../../src/compiler/text/structure.ts'
import { readCases } from '../../read-cases.ts'

/** Expected lines are a kind and the first words of a block; every block is there. */
test.each(readCases('text-kinds'))('$title', ({ input, expected }) => {
  const { text } = repair(input)
  const lines = structure({ text }).blocks.map(({ kind, start }, at) => {
    const words = (expected[at] ?? '').slice(kind.length + 1)
    return `${kind} ${text.slice(start, start + words.length)}`
  })
  expect(lines).toEqual(expected)
})

const sentencesOf = (text: string) =>
  structure({ text }).sentences.map(({ start, end, block }) => `${block} ${text.slice(start, end)}`)

describe('sentences', () => {
  it('should end after stops and semicolons, closing marks included', () => {
    expect(sentencesOf('税收3.7亿元；就业2万人。“好！”他说：“来吧。”今年6月投产')).toEqual([
      '0 税收3.7亿元；',
      '0 就业2万人。',
      '0 “好！”',
      '0 他说：“来吧。”',
      '0 今年6月投产',
    ])
  })

  it('should stay within their lines and begin with a word', () => {
    expect(sentencesOf('  第一行。 第二句 \n\n   \n第二行……完')).toEqual([
      '0 第一行。',
      '0 第二句',
      '1 第二行……完',
    ])
  })

  it('should hold every word of the blocks once', () => {
    const text = '引资67亿元！！落地18个？？；。\n）。“\n，'
    const { blocks, sentences } = structure({ text })
    const ofSentences = sentences.map(({ start, end }) => text.slice(start, end)).join('')
    expect(ofSentences).toBe(blocks.map(({ start, end }) => text.slice(start, end)).join(''))
  })
})
