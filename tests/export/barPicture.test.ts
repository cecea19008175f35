import { beforeAll, describe, expect, it } from 'vitest'
import { barFigure } from '../../src/charts/barFigure.ts'
import { loadFamily } from '../../src/charts/families.ts'
import { compareAll } from '../../src/dataset/comparabilityGroup.ts'
import { dataOf } from '../../src/dataset/data.ts'
import { barPicture } from '../../src/export/barPicture.ts'
import { footnotes } from '../../src/export/footnotes.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { readObservation } from '../dataset/observation.ts'
import { sample } from '../dataset/sample.ts'

/** A dataset in which the two parks of the sample have these figures, `quote | subject value …` each. */
function picture(
  lines: readonly string[],
  { overrides = [] as string[], filter = null as string | null } = {},
) {
  const observations = lines.map((line, at) => {
    const [quote = '', figure = ''] = line.split(' | ')
    const read = readObservation(figure, 'roads', at % 2 === 0 ? 'east' : 'west', at)
    return { ...read, id: `o${at}`, quote, source: { ...read.source, document: 'a' } }
  })
  const data = dataOf({ ...sample(), observations })
  const comparison = compareAll(observations)
  const figure = barFigure(zh, data, { title: '新建改造道路', comparison, overrides })
  return barPicture(zh, {
    figure,
    footnotes: footnotes(zh, data, figure.marks),
    filter,
    version: '0123456789abcdef0123',
  })
}
const two = ['新修道路34.7公里 | park 34700 m A 2018', '规划建成60公里路网 | county 60000 m F 2018']
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '))

describe('barPicture', () => {
  beforeAll(() => loadFamily('bars'))

  it('should carry title, unit, parks, filter, values, notes, sentences, sources and version', () => {
    const said = texts(picture(two, { filter: '化工、造纸' }).svg)
    const all = said.join('\n')
    expect(said).toContain('新建改造道路（公里）')
    expect(said).toEqual(expect.arrayContaining(['34.7', '60', zh.charts.noneTogether]))
    for (const part of ['集群筛选：化工、造纸', '“新修道路34.7公里”', '“规划建成60公里路网”', '0123456789ab'])
      expect(all).toContain(part)
    expect(all).toContain('规划数对非规划数')
  })

  it('should number the bars as the sentences below are numbered', () => {
    const said = texts(picture(two).svg)
    const names = said.filter((text) => /[¹²]$/.test(text))
    const notes = said.filter((text) => /^[¹²] /.test(text))
    expect(names).toHaveLength(2)
    expect(notes.map((text) => text.slice(0, 1))).toEqual(names.map((text) => text.slice(-1)))
  })

  it('should stamp what the reader added, on the bar and in the notes', () => {
    const said = texts(picture(two, { overrides: ['east', 'west'] }).svg)
    expect(said.filter((text) => text === zh.charts.stamp)).toHaveLength(2)
    expect(said.join('')).toContain('由读者并入')
  })

  it('should be one picture whoever makes it: no window, the same bytes, paper behind it', () => {
    const made = picture(two)
    expect(made).toEqual(picture(two))
    expect([made.width, made.height]).toEqual([1600, 900])
    expect(made.svg).toMatch(/<rect width="1600" height="900" fill="#fbfcfc"\/>/)
  })

  it('should grow rather than shrink or lose what is said', () => {
    const long = '该园区积极与省市对接，调整了总体规划，形成了新的格局，'.repeat(30)
    const { svg, height } = picture([`${long} | park 34700 m A 2018`, two[1]!])
    expect(height).toBeGreaterThan(900)
    expect(texts(svg).join('').split('形成了新的格局').length - 1).toBe(30)
    const lowest = Math.max(
      ...[...svg.matchAll(/<g transform="translate\(0 (\d+)\)/g)].map(([, y]) => Number(y)),
    )
    expect(lowest).toBeLessThan(height)
  })

  it('should write text that would break out of the drawing as text', () => {
    const { svg } = picture(['<script>alert(1)</script>&"\u0000 | park 34700 m A 2018', two[1]!])
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toContain('\u0000')
  })
})
