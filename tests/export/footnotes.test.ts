import { describe, expect, it } from 'vitest'
import type { ChartFigure } from '../../src/charts/figure.ts'
import type { RecordRef } from '../../src/dataset/evidenceTables.ts'
import { dataOf } from '../../src/dataset/data.ts'
import { footnotes, MOST_FOOTNOTES, raised } from '../../src/export/footnotes.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { articleHolding } from '../dataset/articleHolding.ts'
import { readObservation } from '../dataset/observation.ts'
import { sample } from '../dataset/sample.ts'

const observation = (id: string, start: number) => ({
  ...readObservation('park 1 count', 'x', 'east', start),
  id,
  source: { document: 'a', start: 9 * start, end: 9 * start + `句${start}`.length, exact: `句${start}` },
})
const data = (starts: readonly number[]) =>
  dataOf({ ...sample(), observations: starts.map((start, at) => observation(`o${at}`, start)) })
const articles = (starts: readonly number[]) =>
  new Map([
    [
      'a',
      articleHolding(
        'a',
        starts.map((start) => observation('', start).source),
      ),
    ],
  ])
const mark = (id: string, ...records: string[]) => ({
  id,
  name: id,
  records: records.map((record): RecordRef => ({ table: 'observations', id: record })),
  words: [],
})
const notesOf = (starts: readonly number[], ...marks: ReturnType<typeof mark>[]) =>
  footnotes(zh, data(starts), { marks } as unknown as ChartFigure, articles(starts))

describe('footnotes', () => {
  it('should number passages in the order of the marks, and a shared one once', () => {
    const made = notesOf([5, 9, 5], mark('甲', 'o0'), mark('乙', 'o1'), mark('丙', 'o2'))
    expect([...made.numbers]).toEqual([
      ['甲', '¹'],
      ['乙', '²'],
      ['丙', '¹'],
    ])
    expect(made.notes.map(({ quote }) => quote)).toEqual(['甲、丙：“句5”', '乙：“句9”'])
  })
  it('should say where a sentence was printed', () => {
    const [note] = notesOf([1], mark('甲', 'o0')).notes
    expect(note?.origin.replaceAll('\u00a0', ' ')).toBe(`${zh.frame.noPublisher}，2020 年 5 月 1 日`)
  })
  it('should leave out what the dataset does not hold', () => {
    expect(notesOf([1], mark('甲', 'gone')).notes).toEqual([])
  })
  it('should stop at a limit and tell how many are left', () => {
    const starts = Array.from({ length: MOST_FOOTNOTES + 3 }, (_, at) => at)
    const made = notesOf(starts, mark('甲', ...starts.map((at) => `o${at}`)))
    expect([made.notes.length, made.left]).toEqual([MOST_FOOTNOTES, 3])
    expect(made.numbers.get('甲')).toBe(`¹⁻¹⁵⁰`)
  })
})

it.each([
  [[1], '¹'],
  [[12], '¹²'],
  [[2, 3, 4, 7], '²⁻⁴\u00a0⁷'],
  [[4, 2, 2], '²\u00a0⁴'],
  [[], ''],
])('raises %j as «%s»', (numbers, text) => {
  expect(raised(numbers)).toBe(text)
})
