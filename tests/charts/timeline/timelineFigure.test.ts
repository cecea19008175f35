import { describe, expect, it } from 'vitest'
import { timelineFigure } from '../../../src/charts/timeline/timelineFigure.ts'
import { timelineLayout } from '../../../src/charts/timeline/timelineLayout.ts'
import { MOST_ITEMS, timelineSeries } from '../../../src/charts/timeline/timelineSeries.ts'
import { parkRecords } from '../../../src/dataset/profiles/parkRecords.ts'
import type { Data } from '../../../src/dataset/table.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { dataWith, investment, observation } from '../../dataset/build.ts'
import { pieceMarks } from '../frame.ts'
import { svgOf, tellingOf, textsIn } from '../projects/frame.ts'

const SOME = dataWith({
  observations: [
    observation('o0', { value: 3 }),
    observation('o1', { period: '2018', indicator: 'firms', dims: { stage: 'signed' } }),
    observation('o2', { period: 'asof:2012-12', obsStatus: 'F' }),
  ],
  investments: [
    investment('i0', { period: '2012', stage: 'operating' }),
    investment('i1', { stage: 'planned' }),
  ],
})
const figureOf = (data: Data) => timelineFigure(zh, data, 'east', parkRecords(data, 'east'))
const layoutOf = (data: Data, width: number) =>
  timelineLayout(timelineSeries(zh, data, parkRecords(data, 'east')).items, { width, zoom: 1 })

describe('timelineFigure', () => {
  it('should walk what is dated along time, lane by lane, and what is not after it', () => {
    const { marks, rows, clicked } = tellingOf(figureOf(SOME))
    expect(marks).toEqual(['o2', 'o1', 'i0', 'o0', 'i1'])
    expect([rows, clicked]).toEqual([marks, marks])
  })

  it('should fall into its items, along the same years', async () => {
    expect(pieceMarks(figureOf(SOME))).toEqual([['o2'], ['o1'], ['i0'], ['o0'], ['i1']])
    expect(textsIn(await svgOf(figureOf(SOME), { pieces: [1, 2] }))).toContain('2012')
  })

  it('should announce what, how much, when, and whether it is planned', () => {
    expect(figureOf(SOME).marks[0]?.words).toEqual(
      expect.arrayContaining(['面积', zh.dates.asOf(zh.dates.month(2012, 12)), '规划']),
    )
  })

  it('should begin and end with the years of what is dated, and keep the others in a group of their own', async () => {
    expect(layoutOf(SOME, 860).years.map(({ year }) => year)).toEqual([
      2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019,
    ])
    const texts = textsIn(await svgOf(figureOf(SOME)))
    expect(texts).toContain(zh.drawings.undated)
    const { items, ruleY } = layoutOf(SOME, 860)
    for (const { item, row } of items) expect(row.y > (ruleY ?? 0)).toBe(item.span === null)
  })

  it('should draw a period as long as it ran, and a date as one square', () => {
    const { items, years } = layoutOf(SOME, 860)
    const widthOf = (id: string) => items.find(({ item }) => item.id === id)?.mark.width ?? 0
    const year = (years[1]?.x ?? 0) - (years[0]?.x ?? 0)
    expect(widthOf('i0')).toBeGreaterThan(0.95 * year)
    expect(widthOf('o2')).toBeLessThan(0.3 * year)
  })

  it('should say that nothing is joined, and when some are not drawn', () => {
    expect(figureOf(SOME).notes).toEqual([zh.drawings.timelineNever])
    const many = Array.from({ length: MOST_ITEMS + 3 }, (_, at) => observation(`o${at}`, { period: '2018' }))
    const figure = figureOf(dataWith({ observations: many }))
    expect(figure.marks).toHaveLength(MOST_ITEMS)
    expect(figure.notes).toContain(zh.drawings.timelineFirst(MOST_ITEMS, MOST_ITEMS + 3))
  })

  it.each([304, 860])('should keep all inside %i pixels, none over another', (width) => {
    const { items, height } = layoutOf(SOME, width)
    for (const { row } of items) {
      expect(row.x + row.width).toBeLessThanOrEqual(width)
      expect(row.y + row.height).toBeLessThanOrEqual(height)
      const met = items.filter(
        (other) =>
          other.row.y === row.y && other.row.x < row.x + row.width && row.x < other.row.x + other.row.width,
      )
      expect(met).toHaveLength(1)
    }
  })

  it('should cut the name where room is short, never the value', async () => {
    const name = '一个写得很长很长的项目名称，长到任何一行里都放不下，所以只好从中间截断'
    const data = dataWith({
      investments: [
        investment('i0', { name, period: '2018', stage: 'operating' }),
        investment('i1', { period: '2012' }),
      ],
    })
    const said = textsIn(await svgOf(figureOf(data))).find((text) => text.startsWith(name.slice(0, 4)))
    expect(said).toContain('…')
    expect(said?.endsWith(zh.stages.operating)).toBe(true)
  })

  it('should leave the label of a bar over all the years on it', async () => {
    const data = dataWith({ observations: [observation('o0', { period: '2013/2018', indicator: 'firms' })] })
    expect(layoutOf(data, 304).items[0]?.label.room).toBeGreaterThan(200)
  })

  it('should have no years where nothing is dated', async () => {
    const data = dataWith({ observations: [observation('o0')] })
    expect(layoutOf(data, 860).years).toEqual([])
    expect(textsIn(await svgOf(figureOf(data)))).toContain(zh.drawings.undated)
  })
})
