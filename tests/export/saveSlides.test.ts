import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { saveSlides } from '../../src/export/saveSlides.ts'
import { figure, QUOTES, subject } from './subject.ts'

const { office: _, ...withoutOffice } = figure

async function slidesOf(job = subject()) {
  const { name, blob } = await saveSlides(job)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const text = (path: string) => new TextDecoder().decode(files[path])
  const named = (pattern: RegExp) => Object.keys(files).filter((path) => pattern.test(path))
  return { name, text, named }
}
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
    const table = said(text('ppt/slides/slide2.xml'))
    for (const words of ['新建改造道路（公里）', '34.7 公里', '西园只有下限', '园区：东园、西园'])
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
    const { text, named } = await slidesOf(subject({ figure: { ...figure, family: 'scatter', office } }))
    const xml = text(named(/charts\/chart\d+\.xml$/)[0] ?? '')
    expect(xml).toContain('<c:scatterChart>')
    expect(said(xml)).toContain('东园')
    for (const axis of ['xVal', 'yVal']) expect(xml.split(`<c:${axis}>`)).toHaveLength(2)
  })

  it('should have the table alone where an office program draws no such chart', async () => {
    const { named } = await slidesOf(subject({ figure: withoutOffice }))
    expect(named(/slides\/slide\d+\.xml$/)).toHaveLength(1)
    expect(named(/charts\/chart\d+\.xml$/)).toEqual([])
  })
})
