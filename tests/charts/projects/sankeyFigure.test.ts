import { describe, expect, it } from 'vitest'
import { sankeyFigure } from '../../../src/charts/projects/sankeyFigure.ts'
import { sankeyLayout } from '../../../src/charts/projects/sankeyLayout.ts'
import { type SankeySeries, sankeySeries } from '../../../src/charts/projects/sankeySeries.ts'
import type { FlowMeasure } from '../../../src/dataset/drawingChoices.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { pieceMarks } from '../frame.ts'
import { svgOf, tellingOf, textsIn } from './frame.ts'
import { amount, projectData, rowsOfData } from './projects.ts'

type Projects = readonly Partial<Row<'investments'>>[]
interface Wish {
  readonly measure?: FlowMeasure
  readonly chosen?: readonly string[]
}
function wishOf(projects: Projects, { measure = 'count', chosen = [] }: Wish = {}) {
  const data = projectData(projects)
  return { data, wish: { rows: rowsOfData(data), measure, chosen } }
}
function figureOf(projects: Projects, more?: Wish) {
  const { data, wish } = wishOf(projects, more)
  return sankeyFigure(zh, data, wish)
}
function seriesOf(projects: Projects, more?: Wish): SankeySeries {
  const { data, wish } = wishOf(projects, more)
  return sankeySeries(zh, data, wish)
}
const SOME: Projects = [
  {},
  { clusters: ['paper', 'power'], park: 'west' },
  { clusters: ['power'], ...amount(2e9) },
  { clusters: ['power'], ...amount(1e9), park: 'west' },
]

describe('sankeyFigure', () => {
  it('should walk cluster by cluster, the largest first, what has none last', () => {
    const { marks, rows, clicked } = tellingOf(figureOf(SOME))
    expect(marks).toEqual(['p2', 'p3', 'p1', 'p0'])
    expect([rows, clicked]).toEqual([marks, marks])
  })

  it('should fall into its clusters, each with the parks that lead to it', async () => {
    expect(pieceMarks(figureOf(SOME))).toEqual([['p2', 'p3'], ['p1'], ['p0']])
    const texts = textsIn(await svgOf(figureOf(SOME), { pieces: [1, 2] }))
    expect([texts.includes('西川'), texts.includes('东岭')]).toEqual([true, false])
  })

  it('should keep the number of a footnote where a name is clipped', async () => {
    const long = figureOf([{ clusters: ['power'], name: '超透太阳能光伏玻璃'.repeat(9) }, ...SOME])
    const numbers = new Map(long.marks.map(({ id }, at) => [id, `[${at}]`]))
    const texts = textsIn(await svgOf(long, { width: 700, numbers }))
    expect(texts.find((text) => text.startsWith('超透'))).toMatch(/…\[\d\]$/)
  })

  it('should announce the cluster with the project', () => {
    expect(figureOf(SOME).marks[0]?.words).toEqual(
      expect.arrayContaining(['东岭', '项目p2', '20\u00a0亿元', '总投资', 'power']),
    )
  })

  it('should send a project through the first cluster that the reader asked for', () => {
    expect(
      seriesOf(SOME, { chosen: ['power'] }).clusters.map(({ name, items }) => [name, items.length]),
    ).toEqual([
      ['power', 3],
      [zh.drawings.noCluster, 1],
    ])
  })

  it('should describe what flows from where to where', () => {
    expect(figureOf(SOME).description).toContain(
      '东岭到power 1 个、未归类 1 个；西川到power 1 个、paper 1 个',
    )
  })

  it('should write parks, clusters and projects', async () => {
    const texts = textsIn(await svgOf(figureOf(SOME)))
    expect(texts).toEqual(expect.arrayContaining(['东岭', '西川', 'power', 'paper', '项目p0', '项目p3']))
  })

  it('should leave out the names of projects where they have no room, but no project', async () => {
    const figure = figureOf(SOME)
    expect(textsIn(await svgOf(figure, { width: 304 }))).not.toContain('项目p0')
    expect(tellingOf(figure).clicked).toHaveLength(4)
  })

  it('should draw an unknown amount as a dash, which says nothing of its size, and say so', async () => {
    const figure = figureOf(SOME, { measure: 'amount' })
    expect(figure.notes).toContain(zh.drawings.thinUnknown(2))
    expect((await svgOf(figure)).match(/stroke-dasharray="3,3"/g)).toHaveLength(4)
    expect(await svgOf(figureOf(SOME))).not.toContain('stroke-dasharray="3,3"')
  })

  it('should pool what is too much for one picture, keep every record of it, and say so', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      clusters: ['paper'],
      park: at % 2 ? 'west' : 'east',
    }))
    const figure = figureOf(many)
    const rest = figure.marks.at(-1)
    expect(rest?.name).toBe(zh.drawings.rest(52))
    expect(new Set(figure.marks.flatMap(({ records }) => records.map(({ id }) => id))).size).toBe(100)
    expect(figure.notes).toContain(zh.drawings.pooled(48, 100))
  })

  it('should be drawn of a whole country, whose rest nobody reads to its end', () => {
    const country = Array.from({ length: 130_000 }, () => ({ clusters: ['paper'] }))
    const figure = figureOf(country)
    const rest = figure.marks.at(-1)
    expect(rest?.name).toBe(zh.drawings.rest(country.length - 48))
    expect(rest?.records.length).toBeLessThan(10_000)
    expect(figure.table.rows.at(-1)?.[0]?.records).toEqual(rest?.records)
  })
})

const bandsOf = (projects: Projects, measure: FlowMeasure) =>
  sankeyLayout(seriesOf(projects, { measure }), { width: 860, zoom: 1 }).items.map(({ bands }) => bands)
const thicknesses = (measure: FlowMeasure) =>
  bandsOf(SOME.slice(2), measure).map(([band]) => band?.thick ?? 0)

describe('sankeyLayout', () => {
  it('should make every band equally wide by number, and in proportion by amount', () => {
    const [one, other] = thicknesses('count')
    expect(one).toBe(other)
    const [large = 0, small = 0] = thicknesses('amount')
    expect(large / small).toBeCloseTo(2)
  })

  it('should lead a band from its park into its cluster, and from there to its row, as wide on both ways', () => {
    for (const bands of bandsOf(SOME, 'count')) {
      const [into, on] = bands
      expect(bands).toHaveLength(2)
      expect(into?.park).toBe(on?.park)
      expect(into?.thick).toBe(on?.thick)
      expect(into?.to.x).toBeLessThan(on?.from.x ?? 0)
    }
  })

  it.each([304, 860])('should let no row and no node reach over another in %i pixels', (width) => {
    const projects = Array.from({ length: 70 }, (_, at) => ({
      clusters: [['paper', 'power', 'chemicals'][at % 3] ?? ''],
      park: at % 2 ? 'west' : 'east',
    }))
    const layout = sankeyLayout(seriesOf(projects), { width, zoom: 1 })
    for (const boxes of [
      layout.items.map(({ row }) => row),
      layout.clusters.map(({ box }) => box),
      layout.parks.map(({ box }) => box),
    ])
      for (const [at, box] of boxes.slice(1).entries()) {
        const above = boxes[at]
        expect(box.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1e-6)
        expect(box.y + box.height).toBeLessThanOrEqual(layout.height)
      }
  })
})
