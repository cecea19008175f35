import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { slideDeck, type SlidePicture } from '../../src/export/slideDeck.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { figure, QUOTES, quotedSubject } from './subject.ts'

const { office: _office, ...withoutOffice } = figure

/** One transparent pixel as PNG. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const picture = (height: number): SlidePicture => ({ png: PIXEL, width: 12, height })

async function slidesOf(job = quotedSubject(), pictures: readonly SlidePicture[] = []) {
  const { name, blob } = await slideDeck(job, pictures)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const text = (path: string) => new TextDecoder().decode(files[path])
  const named = (pattern: RegExp) => Object.keys(files).filter((path) => pattern.test(path))
  return { name, text, named }
}
const LINK = 'https://example.org/parks/#/compare?indicator=roads'
/** 7.5 inches in the unit of the format. */
const SLIDE_HEIGHT = 7.5 * 914_400
/** The words of a part of the file. */
const said = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)</g)].map(([, words = '']) => words).join('')

describe('a figure as slides', () => {
  it('should have a native chart of what may stand side by side, with the numbers behind it', async () => {
    const { name, text, named } = await slidesOf()
    expect(name).toBe('园鉴_新建改造道路_v.pptx')
    const [chart = ''] = named(/charts\/chart\d+\.xml$/)
    const xml = text(chart)
    expect(xml).toContain('<c:barChart>')
    expect(xml).toContain('<c:v>西园 &gt;60 公里</c:v>')
    const values = /<c:val>(.*?)<\/c:val>/s.exec(xml)?.[1] ?? ''
    expect([...values.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value)).toEqual(['60', '34.7'])
    expect(named(/embeddings\/.*\.xlsx$/)).toHaveLength(1)
  })

  it('should have the table, the notes beside it and the sentences where the speaker reads them', async () => {
    const { text, named } = await slidesOf()
    expect(named(/slides\/slide\d+\.xml$/)).toHaveLength(2)
    const chart = said(text('ppt/slides/slide1.xml'))
    for (const words of ['新建改造道路（公里）', '西园只有下限', '园区：东园、西园', '数据集 v', LINK])
      expect(chart).toContain(words)
    const table = said(text('ppt/slides/slide2.xml'))
    for (const words of ['新建改造道路（公里）　续', '34.7 公里', '园区：东园、西园', '数据集 v', LINK])
      expect(table).toContain(words)
    const notes = said(text('ppt/notesSlides/notesSlide1.xml'))
    expect(notes).toContain(`1. ${QUOTES[0]}`)
  })

  it('should have points by their names where two lines stand against each other', async () => {
    const points = [
      { name: '东园', x: 34.7, y: 3 },
      { name: '西园', x: 60, y: 6 },
    ]
    const office = { kind: 'scatter', points, axes: ['道路（公里）', '主导产业（个）'] } as const
    const { text, named } = await slidesOf(
      quotedSubject({ figure: { ...figure, family: 'scatter', office } }),
    )
    const xml = text(named(/charts\/chart\d+\.xml$/)[0] ?? '')
    expect(xml).toContain('<c:scatterChart>')
    expect(said(xml)).toContain('东园')
    for (const axis of ['xVal', 'yVal']) expect(xml.split(`<c:${axis}>`)).toHaveLength(2)
  })

  it('should have pictures, called so, where an office program draws no such chart', async () => {
    const job = quotedSubject({ figure: withoutOffice })
    const { named, text } = await slidesOf(job, [picture(3), picture(3)])
    expect(named(/slides\/slide\d+\.xml$/)).toHaveLength(3)
    expect(named(/charts\/chart\d+\.xml$/)).toEqual([])
    for (const at of [1, 2]) {
      const slide = text(`ppt/slides/slide${at}.xml`)
      expect(slide).toContain(`descr="${withoutOffice.description.replace('>', '&gt;')}"`)
      expect(said(slide)).toContain(zh.share.painted)
    }
  })

  it('should keep a picture above the notes, however tall it is', async () => {
    const { text } = await slidesOf(quotedSubject({ figure: withoutOffice }), [picture(20)])
    const slide = text('ppt/slides/slide1.xml')
    const [, top = '', height = ''] =
      /<p:pic>.*?<a:off [^>]*y="(\d+)".*?<a:ext [^>]*cy="(\d+)"/s.exec(slide) ?? []
    expect(Number(top) + Number(height)).toBeLessThan(SLIDE_HEIGHT - 914_400 / 2)
  })

  it('should set notes that are too many on slides of their own, and lose none', async () => {
    const notes = Array.from({ length: 60 }, (_, at) => `附注第 ${at} 条`)
    const { text, named } = await slidesOf(quotedSubject({ figure: { ...figure, notes } }))
    const slides = named(/slides\/slide\d+\.xml$/)
    expect(slides.length).toBeGreaterThan(3)
    expect(said(text('ppt/slides/slide1.xml'))).not.toContain(notes[0])
    const all = slides.map((path) => said(text(path))).join('')
    for (const note of notes) expect(all).toContain(note)
  })

  it('should go on with a long table under the same header, each slide with the sentences of its rows', async () => {
    const [east, west] = figure.table.rows
    const rows = [...Array.from({ length: 60 }, () => east!), west!]
    const { text, named } = await slidesOf(
      quotedSubject({ figure: { ...figure, table: { ...figure.table, rows } } }),
    )
    const slides = named(/slides\/slide\d+\.xml$/).map((_, at) => text(`ppt/slides/slide${at + 1}.xml`))
    const tables = slides.slice(1)
    expect(tables.length).toBeGreaterThan(2)
    for (const slide of tables) expect(said(slide)).toContain('园区数值引文序号')
    expect(tables.reduce((sum, slide) => sum + slide.split('<a:tr ').length - 2, 0)).toBe(rows.length)
    const notes = said(text(`ppt/notesSlides/notesSlide${slides.length}.xml`))
    expect(notes).toContain('2. =建成“路网”超过60公里')
    expect(said(text('ppt/notesSlides/notesSlide2.xml'))).not.toContain('2. ')
  })
})
