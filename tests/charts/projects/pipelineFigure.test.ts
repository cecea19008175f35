import { describe, expect, it } from 'vitest'
import { pipelineFigure } from '../../../src/charts/projects/pipelineFigure.ts'
import { pipelineLayout } from '../../../src/charts/projects/pipelineLayout.ts'
import { MOST_OF_STAGE, pipelineSeries } from '../../../src/charts/projects/pipelineSeries.ts'
import { PALETTES } from '../../../src/charts/palette.ts'
import { HUES } from '../../../src/charts/parkStyle.ts'
import { drawChart } from '../../../src/drawChart.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { svgOf, tellingOf, textsIn } from './frame.ts'
import { amount, projectData, rowsOfData } from './projects.ts'

const figureOf = (...projects: Partial<Row<'investments'>>[]) => {
  const data = projectData(projects)
  return pipelineFigure(zh, data, rowsOfData(data))
}
const SOME: Partial<Row<'investments'>>[] = [
  { stage: 'introduced' },
  { stage: 'operating', park: 'west' },
  { stage: 'operating' },
  { stage: 'planned', ...amount(4e9) },
  {},
]

describe('pipelineFigure', () => {
  it('should be drawn by the build with what is seen, and nothing to feel', async () => {
    const figure = figureOf(...SOME)
    const svg = drawChart(figure, 'p3')
    expect(svg).not.toMatch(/ style=|#[\da-f]{6}/)
    expect(svg).toContain('var(--accent-soft)')
    expect(new Set(textsIn(svg))).toEqual(new Set(textsIn(await svgOf(figure))))
  })

  it('should walk one mark a project in the order of the stages, what is no step last', () => {
    const { marks, rows, clicked } = tellingOf(figureOf(...SOME))
    expect(marks).toEqual(['p3', 'p2', 'p1', 'p0', 'p4'])
    expect([rows, clicked]).toEqual([marks, marks])
  })

  it('should announce park, amount and stage, and that an amount is not stated', () => {
    const [planned, operating] = figureOf(...SOME).marks
    expect(planned?.words.slice(0, 5)).toEqual(['东岭', '项目p3', '40\u00a0亿元', '总投资', '规划'])
    expect(operating?.words).toContain(zh.evidence.amountUnknown)
  })

  it('should describe the stages with their numbers', () => {
    expect(figureOf(...SOME).description).toContain(
      '规划 1 个（1 个有投资额），投产 2 个，引进 1 个，未载明 1 个',
    )
  })

  it('should draw no stage that nobody tells of, not even as a zero', async () => {
    const texts = textsIn(await svgOf(figureOf({ stage: 'planned' }, { stage: 'operating' })))
    expect(texts).toEqual(expect.arrayContaining(['规划', '投产']))
    for (const absent of ['签约', '引进', '0']) expect(texts).not.toContain(absent)
    expect(figureOf({ stage: 'planned' }).notes).toEqual([])
    expect(figureOf(...SOME).notes).toEqual([zh.drawings.noStep])
  })

  it('should fill a mark only where an amount of investment is stated', async () => {
    const east = HUES[0]!.light
    const filled = (svg: string) => svg.split(`fill="${east}"`).length - 1
    expect(filled(await svgOf(figureOf({ stage: 'planned' })))).toBe(0)
    expect(filled(await svgOf(figureOf({ stage: 'planned', ...amount(1) })))).toBe(1)
    const output = amount(1, { amountKind: 'annual_output' })
    expect(filled(await svgOf(figureOf({ stage: 'planned', ...output })))).toBe(0)
  })

  it('should light the mark that is open, frame the one that the keys are on, and number it in a file', async () => {
    const figure = figureOf(...SOME)
    const { accent, accentSoft } = PALETTES.light
    expect(await svgOf(figure)).not.toContain(accent)
    expect(await svgOf(figure, { focused: 'p1' })).toContain(accentSoft)
    expect(await svgOf(figure, { current: 'p1' })).toContain(accent)
    expect(textsIn(await svgOf(figure, { numbers: new Map([['p1', '⁷']]) }))).toContain('⁷')
  })

  it('should draw the first of very many and say so', async () => {
    const many = Array.from({ length: MOST_OF_STAGE + 5 }, () => ({ stage: 'signed' }) as const)
    const figure = figureOf(...many)
    expect(figure.marks).toHaveLength(MOST_OF_STAGE)
    expect(figure.notes).toEqual([zh.drawings.firstOf(MOST_OF_STAGE, MOST_OF_STAGE + 5)])
    expect(textsIn(await svgOf(figure))).toContain(zh.drawings.more(5))
  })

  it.each([304, 860, 3000])('should keep every mark inside %i pixels, none over another', (width) => {
    const many = Array.from({ length: MOST_OF_STAGE }, () => ({ stage: 'under_construction' }) as const)
    const data = projectData(many)
    const { marks } = pipelineLayout(pipelineSeries(zh, data, rowsOfData(data)), { width, zoom: 1 })
    expect(Math.max(...marks.map(({ box }) => box.x + box.width))).toBeLessThanOrEqual(width)
    expect(new Set(marks.map(({ box }) => `${box.x} ${box.y}`)).size).toBe(MOST_OF_STAGE)
  })
})
