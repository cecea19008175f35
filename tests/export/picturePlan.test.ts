import { describe, expect, it } from 'vitest'
import type { ChartFigure, FigureFrame } from '../../src/charts/figure.ts'
import { PALETTES } from '../../src/charts/palette.ts'
import { pictureFormat, type Preset } from '../../src/export/pictureFormat.ts'
import { planPicture, type Sheet, type Words } from '../../src/export/picturePlan.ts'
import type { TextBlock } from '../../src/export/pictureText.ts'

/** A chart that is this tall in a frame. */
const chart = (height: (frame: FigureFrame) => number, pieces?: number) =>
  ({
    pieces,
    draw: (frame: FigureFrame) => ({ option: {}, height: height(frame) }),
  }) as unknown as ChartFigure

const lines = (count: number): TextBlock[] => [
  { number: '', lines: Array.from({ length: count }, () => 'x') },
]
const words = (notes: number, footnotes: number): Words => ({
  notes: lines(notes),
  footnotes: lines(footnotes),
})

/** Heads of 60 pixels and so many lines of notes and of sentences, twice as many where the column is narrow. */
const plan = (
  preset: Preset,
  notes: number,
  footnotes: number,
  height: (frame: FigureFrame) => number,
  pieces?: number,
) => {
  const format = pictureFormat(preset, { width: 900, height: null })
  const part = { svg: '', height: 60 }
  const sheetAt = (zoom: number): Sheet => ({
    dress: {
      width: format.width - 2 * format.margin,
      zoom,
      palette: PALETTES.light,
      fonts: { serif: '', sans: '' },
    },
    head: part,
    furtherHead: part,
    legend: { svg: '', height: 0 },
    below: words(notes, footnotes),
    beside: words(2 * notes, 2 * footnotes),
    footHeight: 60,
  })
  const found = planPicture(chart(height, pieces), format, new Map(), sheetAt)
  return {
    zoom: found.sheet.dress.zoom,
    shrink: found.shrink,
    charts: found.drawings.length,
    side: found.side.flatMap((block) => block.lines).length,
    text: found.text.flatMap((block) => block.lines).length,
  }
}

/** Twenty rows of 100 pixels. */
const rows = ({ pieces: [from, to] = [0, 20] }: FigureFrame) => (to - from) * 100

describe('planPicture', () => {
  it('should take the largest type in which all fits', () => {
    expect(plan('slide', 2, 4, () => 300)).toEqual({ zoom: 2, shrink: 1, charts: 1, side: 0, text: 6 })
  })
  it('should make the type smaller before anything goes to a further picture', () => {
    const { zoom, side } = plan('slide', 2, 13, () => 300)
    expect([zoom < 2, zoom >= 1.4, side]).toEqual([true, true, 0])
  })
  it('should set words beside a chart that is lower where it is narrower', () => {
    const found = plan('slide', 3, 6, ({ width }) => width * 0.55)
    expect(found).toMatchObject({ side: 18, text: 0, shrink: 1 })
  })
  it('should keep the notes with the chart, and let the sentences go on', () => {
    const found = plan('square', 4, 90, ({ zoom }) => 250 * zoom)
    expect(found).toMatchObject({ side: 0, text: 94, shrink: 1, zoom: 1.75 })
  })
  it('should make a chart smaller as a whole where the height is fixed', () => {
    const { shrink, zoom } = plan('slide', 1, 1, () => 2000)
    expect([shrink < 0.5, zoom]).toEqual([true, 1.4])
  })
  it('should part a chart that has pieces before its type falls below what is legible', () => {
    expect(plan('slide', 1, 1, rows, 20)).toMatchObject({ shrink: 1, zoom: 1.4, charts: 3 })
    expect(plan('a4', 1, 1, rows, 20)).toMatchObject({ shrink: 1, charts: 3 })
    expect(plan('custom', 1, 1, rows, 20)).toMatchObject({ charts: 1 })
    expect(plan('slide', 1, 1, () => 2000, 20).charts).toBe(1)
  })
  it('should let A4 and a free height grow instead', () => {
    expect(plan('a4', 1, 1, () => 2000).shrink).toBe(1)
    expect(plan('custom', 1, 1, () => 2000).shrink).toBe(1)
  })
})
