import { describe, expect, it } from 'vitest'
import { MOST_AMOUNTS } from '../../../src/charts/projects/amountSeries.ts'
import { treemapFigure } from '../../../src/charts/projects/treemapFigure.ts'
import { withheldDrawing } from '../../../src/charts/projects/withheldDrawing.ts'
import type { AmountGrouping } from '../../../src/dataset/drawingChoices.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { svgOf, tellingOf, textsIn } from './frame.ts'
import { amount, projectData, rowsOfData } from './projects.ts'

const figureOf = (projects: readonly Partial<Row<'investments'>>[], grouping: AmountGrouping = 'cluster') => {
  const data = projectData(projects)
  return treemapFigure(zh, data, { rows: rowsOfData(data), grouping, chosen: [] })
}
const SOME: Partial<Row<'investments'>>[] = [
  { ...amount(1e9), clusters: ['paper'] },
  { clusters: ['paper'] },
  { ...amount(3e9), clusters: ['power', 'paper'], park: 'west' },
  { ...amount(2e9), clusters: ['power'] },
  amount(9e9, { amountKind: 'annual_output' }),
  amount(5e8, { unit: 'USD' }),
]

describe('treemapFigure', () => {
  it('should walk the groups from the largest, and the unknown amounts after all stated ones', () => {
    const { marks, rows, clicked } = tellingOf(figureOf(SOME))
    expect(marks).toEqual(['p2', 'p3', 'p0', 'p1'])
    expect([rows, clicked]).toEqual([marks, marks])
  })

  it('should hold the amounts of its table in the base unit, and none where none is stated', () => {
    const { table } = figureOf(SOME)
    const column = table.columns.findIndex(({ isNumber }) => isNumber)
    expect(table.rows.map((row) => row[column]?.value)).toEqual([3e9, 2e9, 1e9, null])
  })

  it('should draw no annual output and no other currency, and say that it does not', () => {
    const { notes } = figureOf(SOME)
    expect(notes).toEqual([zh.drawings.outputExcluded(1), zh.drawings.otherCurrency(1)])
  })

  it('should say when the amounts are of different kinds, or bounds', () => {
    const { notes } = figureOf([amount(1), amount(2, { amountKind: 'phase', modifier: 'at_least' })])
    expect(notes).toEqual([zh.drawings.mixedKinds(['总投资', '分期投资']), zh.drawings.bounded(1)])
  })

  it('should name its groups: clusters, or parks', async () => {
    expect(textsIn(await svgOf(figureOf(SOME)))).toEqual(expect.arrayContaining(['power', 'paper']))
    const parks = textsIn(await svgOf(figureOf(SOME, 'park')))
    expect(parks).toEqual(expect.arrayContaining(['东岭', '西川']))
    expect(parks).not.toContain('power')
  })

  it('should keep a field for what states no amount, and none where all do', async () => {
    const field = zh.drawings.unknownField(1)
    expect(textsIn(await svgOf(figureOf(SOME)))).toContain(field)
    expect(textsIn(await svgOf(figureOf([amount(1)])))).not.toContain(field)
  })

  it('should write the figure with kind and stage into an area that has room', async () => {
    const texts = textsIn(await svgOf(figureOf([amount(3e9, { stage: 'started' })])))
    expect(texts).toEqual(expect.arrayContaining(['30\u00a0亿元', '项目p0', '总投资　开工']))
  })

  it('should draw the largest of very many and say so', () => {
    const figure = figureOf(Array.from({ length: MOST_AMOUNTS + 7 }, (_, at) => amount(at + 1)))
    expect(figure.marks).toHaveLength(MOST_AMOUNTS)
    expect(figure.notes).toEqual([zh.drawings.largestOf(MOST_AMOUNTS, MOST_AMOUNTS + 7)])
  })
})

const withheld = (family: 'pipeline' | 'treemap' | 'sankey', projects: Partial<Row<'investments'>>[]) => {
  const data = projectData(projects)
  return withheldDrawing(zh, data, family, rowsOfData(data))
}

describe('withheldDrawing', () => {
  it('should say why there are no areas: too few amounts, and how many', () => {
    expect(withheld('treemap', [amount(1), amount(2), {}])).toContain('只有 2 个项目载明投资额')
    expect(withheld('treemap', [amount(1), amount(2), amount(3)])).toBeNull()
    expect(
      withheld('treemap', [amount(1), amount(2), amount(3, { amountKind: 'annual_output' })]),
    ).not.toBeNull()
  })

  it('should say why there are no stages and no bands', () => {
    expect(withheld('pipeline', [{}])).toContain(zh.drawings.oneStage)
    expect(withheld('sankey', [{}])).toContain(zh.drawings.noFlow)
    expect(withheld('sankey', [{ clusters: ['paper'] }])).toBeNull()
    expect(withheld('pipeline', [])).toContain(zh.drawings.noProjects)
  })
})
