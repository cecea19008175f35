import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { readQuantities } from '../../../src/compiler/quantity/quantities.ts'
import { cut } from '../../../src/compiler/span.ts'
import type { Span } from '../../../src/compiler/types.ts'

const RUN = { seed: 20_181_221, numRuns: 1500 } as const

/** The characters that the grammar knows, and some that break it. */
const PIECES =
  '0 1 2 9 . , · - — ~ × x % ‰ + / ( （ ） 。 ， “ ” 零 〇 一 两 三 五 十 百 千 万 亿 兆 半 几 数 多 余 来 点 第 首位 分之 个 家 元 亿元 平方米 亩 年 月 天 成 番 大 产业 超过 不到 近 约 上 以上 左右 之 的 US$ 人民币 \ud800 \udc00 \n'.split(
    ' ',
  )
const texts = array(constantFrom(...PIECES, ' '), { maxLength: 40 }).map((pieces) => pieces.join(''))

/** Sorted, inside the text, and apart from each other. */
function areApart(text: string, spans: readonly Span[]): boolean {
  return spans.every(
    ({ start, end }, index) => start >= (spans[index - 1]?.end ?? 0) && end > start && end <= text.length,
  )
}

test('in any text quantities are finite, in order, apart, and hold a number', () => {
  assert(
    property(texts, (text) => {
      const { quantities, ordinals } = readQuantities(text)
      expect(areApart(text, quantities)).toBe(true)
      expect(areApart(text, ordinals)).toBe(true)
      for (const found of quantities) {
        expect(Number.isFinite(found.value)).toBe(true)
        expect(found.valueTo === null || found.valueTo > found.value).toBe(true)
        expect(cut(text, found)).toMatch(/[0-9〇零一两三五十百千万亿半几数]/)
      }
    }),
    RUN,
  )
})

test('a quantity reads the same alone as in its sentence, when its neighbours are plain words', () => {
  assert(
    property(texts, (text) => {
      const plain = readQuantities(`。${text}。`).quantities
      const moved = readQuantities(`今天天气很好。${text}。`).quantities
      const shift = 6
      expect(moved.map(({ start, end, value }) => [start - shift, end - shift, value])).toEqual(
        plain.map(({ start, end, value }) => [start, end, value]),
      )
    }),
    RUN,
  )
})

test.each([
  ['digits', '7', 1_000_000],
  ['brackets', '（(', 1_000_000],
  ['lone surrogates', '\ud800', 1_000_000],
  ['Chinese digits', '七', 100_000],
  ['tens', '十', 100_000],
  ['ten thousands', '万', 100_000],
  ['ranges that never end', '1-', 100_000],
  ['thousands that never end', '111,', 100_000],
  ['parts of parts', '百分之', 100_000],
  ['opening quotation marks', '“一个', 100_000],
])('a text of nothing but %s holds no quantity', (_, piece, length) => {
  expect(readQuantities(piece.repeat(length / piece.length)).quantities).toEqual([])
})
