import { describe, expect, it } from 'vitest'
import { clusterBarFigure } from '../../../src/charts/projects/clusterBarFigure.ts'
import { clusterBarLayout } from '../../../src/charts/projects/clusterBarLayout.ts'
import { clusterBarSeries, MOST_SUMS } from '../../../src/charts/projects/clusterBarSeries.ts'
import { PALETTES } from '../../../src/charts/palette.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { en } from '../../../src/i18n/en/index.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { placedTexts } from '../frame.ts'
import { textWidth } from '../../../src/charts/textWidth.ts'
import { svgOf, tellingOf, textsIn } from './frame.ts'
import { amount, projectData, rowsOfData } from './projects.ts'

const figureOf = (
  projects: readonly Partial<Row<'investments'>>[],
  chosen: readonly string[] = [],
  messages = zh,
) => {
  const data = projectData(projects)
  return clusterBarFigure(messages, data, { rows: rowsOfData(data), chosen })
}
const SOME: Partial<Row<'investments'>>[] = [
  { ...amount(3e8), clusters: ['paper'] },
  { ...amount(2e9), clusters: ['power', 'paper'], park: 'west' },
  { ...amount(5e8, { modifier: 'at_least' }), clusters: ['paper'], park: 'west' },
  { ...amount(7e8, { amountKind: 'phase' }), clusters: ['paper'] },
  { clusters: ['paper'] },
  { clusters: ['machines'] },
  { ...amount(9e9, { amountKind: 'annual_output' }), clusters: ['power'] },
  { ...amount(5e8, { unit: 'USD' }), clusters: ['paper'] },
]
const told = (figure: ReturnType<typeof figureOf>) =>
  figure.marks.map(({ words }) => words.slice(0, 3).join(' ').replaceAll('\u00a0', ''))

describe('clusterBarFigure', () => {
  it('should add up one kind of amount in one currency only, bounds as bounds, the largest first', () => {
    expect(told(figureOf(SOME))).toEqual([
      'power 总投资 20亿元',
      'paper 总投资 ≥8亿元',
      'paper 分期投资 7亿元',
    ])
    expect(figureOf(SOME).notes).toEqual(
      expect.arrayContaining([zh.drawings.otherCurrency(1), zh.drawings.silentClusters(1)]),
    )
  })

  it('should lead from a sum to each of its projects, and say how many more state no amount', () => {
    const [, paper] = figureOf(SOME).marks
    expect(paper?.records.map(({ id }) => id)).toEqual(['p0', 'p2'])
    expect(paper?.words.at(-1)).toBe(`${zh.investments.count(2)}；${zh.drawings.besidesUnknown(1)}`)
  })

  it('should count a project of several clusters once, in the one that is filtered by', () => {
    expect(told(figureOf(SOME, ['paper']))).toEqual(['paper 总投资 ≥28亿元', 'paper 分期投资 7亿元'])
  })

  it('should say the same in drawing, table and description, and let every bar be clicked', async () => {
    const figure = figureOf(SOME)
    const { marks, rows, clicked, tips } = tellingOf(figure)
    expect(clicked).toEqual(marks)
    expect(rows).toHaveLength(marks.length)
    const texts = textsIn(await svgOf(figure))
    for (const [at, row] of figure.table.rows.entries()) {
      expect(texts).toContain(row[1]?.text)
      expect(figure.description).toContain(row[1]?.text)
      expect(tips[at]).toContain(row[1]?.text)
    }
    expect(figure.table.rows.map((row) => row[1]?.value)).toEqual([2e9, 8e8, 7e8])
  })

  it('should begin every bar at zero and make it as long as its sum is, whatever the kind', () => {
    const data = projectData(SOME)
    const series = clusterBarSeries(zh, data, { rows: rowsOfData(data), chosen: [] })
    const { rows } = clusterBarLayout(series, { width: 860, zoom: 1 })
    const per = rows.map(({ box, bar }) => Math.round(box.width / bar.high))
    expect(new Set(per).size).toBe(1)
    expect(new Set(rows.map(({ box }) => box.x)).size).toBe(1)
  })

  it('should light what is open, frame what the keys are on, and number it in a file', async () => {
    const figure = figureOf(SOME)
    const id = figure.marks[0]?.id ?? ''
    const { accent, accentSoft } = PALETTES.light
    expect(await svgOf(figure)).not.toContain(accent)
    expect(await svgOf(figure, { focused: id })).toContain(accentSoft)
    expect(await svgOf(figure, { current: id })).toContain(accent)
    expect(textsIn(await svgOf(figure, { numbers: new Map([[id, '⁷']]) }))).toContain('power⁷')
  })

  it('should draw the largest of very many and say so', () => {
    const many = Array.from({ length: MOST_SUMS + 3 }, (_, at) => ({
      ...amount(at + 1),
      clusters: [`c${at}`],
    }))
    const figure = figureOf(many)
    expect(figure.marks).toHaveLength(MOST_SUMS)
    expect(figure.notes).toContain(zh.drawings.largestSums(MOST_SUMS, MOST_SUMS + 3))
  })

  it.each([288, 640, 1400])('should keep its words inside %d pixels', async (width) => {
    const long = [{ ...amount(1.2345e11, { modifier: 'at_least' }), clusters: ['new-energy-and-materials'] }]
    const words = placedTexts(await svgOf(figureOf([...SOME, ...long], [], en), { width }))
    expect(words.filter(({ text, x }) => x + textWidth(text, 12) > width)).toEqual([])
  })
})
