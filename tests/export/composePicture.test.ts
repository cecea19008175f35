import { describe, expect, it } from 'vitest'
import { barFigure } from '../../src/charts/bars/barFigure.ts'
import { compareAll } from '../../src/dataset/compare/comparabilityGroup.ts'
import { dataOf } from '../../src/dataset/data.ts'
import { composePicture } from '../../src/export/composePicture.ts'
import { footnotes } from '../../src/export/footnotes.ts'
import { type Ground, type Preset, pictureFormat } from '../../src/export/pictureFormat.ts'
import { readPicture } from '../../src/export/readPicture.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { articleHolding } from '../dataset/articleHolding.ts'
import { readObservation } from '../dataset/observation.ts'
import { sample } from '../dataset/sample.ts'

const VERSION = '0123456789abcdef0123'
interface Wish {
  readonly overrides?: readonly string[]
  readonly preset?: Preset
  readonly ground?: Ground
}

/** A dataset in which the two parks of the sample have these figures, `quote | subject value …` each. */
function pictures(
  lines: readonly string[],
  { overrides = [], preset = 'slide', ground = 'light' }: Wish = {},
) {
  const observations = lines.map((line, at) => {
    const [quote = '', figure = ''] = line.split(' | ')
    const read = readObservation(figure, 'roads', at % 2 === 0 ? 'east' : 'west', at)
    const start = 10_000 * at
    const source = { document: 'a', start, end: start + quote.length, exact: quote }
    return { ...read, id: `o${at}`, quote, source }
  })
  const data = dataOf({ ...sample(), observations })
  const articles = new Map([
    [
      'a',
      articleHolding(
        'a',
        observations.map(({ source }) => source),
      ),
    ],
  ])
  const comparison = compareAll(observations)
  const figure = barFigure(zh, data, { title: '新建改造道路', comparison, overrides })
  const content = {
    figure,
    selection: ['园区：东、西', '筛选：集群为化工'],
    footnotes: footnotes(zh, data, figure, articles),
    mark: { address: '#/compare?parks=east,west', version: VERSION },
    link: 'https://example.org/#/compare?parks=east,west',
  }
  return composePicture(zh, content, pictureFormat(preset, { width: 900, height: null }), ground)
}
const two = ['新修道路34.7公里 | park 34700 m A 2018', '规划建成60公里路网 | county 60000 m F 2018']
const long = `${'该园区积极与省市对接，调整了总体规划，形成了新的格局，'.repeat(60)} | park 34700 m A 2018`
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '))
const svgOf = (made: readonly { svg: string }[]) => made.map(({ svg }) => svg).join('')

/** The colour of the whole slide, if it has one. */
const paperOf = (ground: Ground): string | undefined =>
  /<rect x="0" y="0" width="1920" height="1080" fill="([^"]+)"/.exec(svgOf(pictures(two, { ground })))?.[1]

describe('composePicture', () => {
  it('should carry title, unit, selection, values, notes, sentences, version and link', () => {
    const said = texts(svgOf(pictures(two)))
    expect(said).toEqual(
      expect.arrayContaining(['新建改造道路（公里）', '园区：东、西', '筛选：集群为化工', '34.7', '60']),
    )
    const all = said.join('')
    for (const part of ['“新修道路34.7公里”', '“规划建成60公里路网”', '0123456789ab', '规划数对非规划数'])
      expect(all).toContain(part)
    expect(all).toContain('https://example.org/#/compare?parks=east,west')
  })

  it('should number the bars as the sentences below are numbered', () => {
    const said = texts(svgOf(pictures(two)))
    expect(said.filter((text) => /^[东西][¹²]$/.test(text))).toEqual(['东¹', '西²'])
    const after = (number: string) => said[said.indexOf(number) + 1]
    expect(after('1')).toContain('新修道路34.7公里')
    expect(after('2')).toContain('规划建成60公里路网')
  })

  it('should stamp what the reader added, on the bars and in the notes', () => {
    const said = texts(svgOf(pictures(two, { overrides: ['east', 'west'] })))
    expect(said.filter((text) => text === zh.charts.stamp)).toHaveLength(2)
    expect(said.join('')).toContain('由读者并入')
  })

  it('should be the same bytes each time', () => {
    expect(pictures(two)).toEqual(pictures(two))
  })

  it.each([
    ['slide', 1920, 1080],
    ['square', 1080, 1080],
  ] as const)('should keep a %s at %i × %i and go on in a further one', (preset, width, height) => {
    const made = pictures([long, two[1]!], { preset })
    expect(made.length).toBeGreaterThan(1)
    for (const picture of made) expect([picture.width, picture.height]).toEqual([width, height])
    expect(texts(svgOf(made)).join('').split('局').length - 1).toBe(60)
    expect(texts(made[1]!.svg).join('')).toContain('新建改造道路（公里）')
    expect(texts(made[1]!.svg).join('')).toContain(`第 2 张，共 ${made.length} 张`)
  })

  it('should grow where the height is free, and lose nothing', () => {
    const [made, ...others] = pictures([long, two[1]!], { preset: 'custom' })
    expect(others).toEqual([])
    expect(texts(made!.svg).join('').split('局').length - 1).toBe(60)
    expect(made!.height).toBeGreaterThan(pictures(two, { preset: 'custom' })[0]!.height)
  })

  it('should carry its view, in every one of a row', () => {
    for (const { svg } of pictures([long, two[1]!]))
      expect(readPicture(new TextEncoder().encode(svg))).toEqual({
        address: '#/compare?parks=east,west',
        version: VERSION,
      })
  })

  it('should lie on light paper, on dark, or on none', () => {
    expect([paperOf('light'), paperOf('dark'), paperOf('transparent')]).toEqual([
      '#fbfcfc',
      '#131619',
      undefined,
    ])
  })

  it('should need nothing that Word or Inkscape lacks', () => {
    const svg = svgOf(pictures(two, { overrides: ['east'] }))
    for (const lacking of [
      /<style/,
      / style=/,
      / class=/,
      /foreignObject/,
      /href/,
      /url\(/,
      /dominant-baseline/,
      /paint-order/,
    ])
      expect(svg).not.toMatch(lacking)
    // A nested one is read by few programs.
    expect(svg.split('<svg').length - 1).toBe(1)
    for (const [, fonts = ''] of svg.matchAll(/font-family="([^"]*)"/g))
      expect(fonts).toMatch(/^[\w ,-]+serif$/)
  })

  it('should write text that would break out of the drawing as text', () => {
    const svg = svgOf(pictures(['<script>alert(1)</script>&"\u0000 | park 34700 m A 2018', two[1]!]))
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).not.toContain('\u0000')
  })
})
