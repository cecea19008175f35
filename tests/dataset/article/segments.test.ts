import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../../src/dataset/article/segments.ts'

const cut = (text: string, spans: [number, number][]) =>
  segmentsOf(
    { start: 0, end: text.length },
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ start, end, spans: over }) => `${text.slice(start, end)}${over.join('')}`)

describe('cutting a text at its marks', () => {
  it('should leave a text without marks in one piece, and an empty text in none', () => {
    expect(cut('甲乙丙', [])).toEqual(['甲乙丙'])
    expect(cut('', [])).toEqual([])
  })

  it('should name the shorter of two nested marks first', () => {
    expect(
      cut('甲乙丙丁', [
        [0, 4],
        [1, 2],
      ]),
    ).toEqual(['甲0', '乙10', '丙丁0'])
  })

  it('should keep overlapping marks apart', () => {
    expect(
      cut('甲乙丙丁戊', [
        [0, 3],
        [2, 4],
      ]),
    ).toEqual(['甲乙0', '丙10', '丁1', '戊'])
  })

  it('should clip marks to the text', () => {
    const spans = [
      { start: 0, end: 12 },
      { start: 20, end: 30 },
    ]
    expect(segmentsOf({ start: 10, end: 14 }, spans)).toEqual([
      { start: 10, end: 12, spans: [0] },
      { start: 12, end: 14, spans: [] },
    ])
  })

  it('should cover the text and know every mark over every character', () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const segments = segmentsOf({ start: 0, end: 30 }, spans)
        expect(segments.map(({ start }) => start)).toEqual([
          0,
          ...segments.slice(0, -1).map(({ end }) => end),
        ])
        for (const segment of segments) {
          const over = [...spans.keys()].filter((at) => {
            const { start, end } = spans[at] as { start: number; end: number }
            return start < segment.end && segment.start < end
          })
          expect(segment.spans.toSorted((a, b) => a - b)).toEqual(over)
        }
      }),
      { seed: 7 },
    )
  })
})
