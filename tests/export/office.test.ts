/** Workbook and slides as an office program opens them; where LibreOffice is not installed, this says so. */
import { beforeAll, describe, expect, it } from 'vitest'
import { saveXlsx } from '../../src/export/saveSheets.ts'
import { slideDeck } from '../../src/export/slideDeck.ts'
import { wordCell } from '../../src/charts/tableCells.ts'
import { officePages } from './libreOffice.ts'
import type { PdfPage } from './pdfPages.ts'
import { figure, QUOTES, quotedSubject, subject } from './subject.ts'

const NAMES = Array.from(
  { length: 40 },
  (_, at) => `第${at}号年产二千八百万平方米超透太阳能光伏玻璃生产线一期`,
)
const rows = NAMES.map((name) => [wordCell(name.repeat(3)), ...(figure.table.rows[0] ?? []).slice(1)])
const long = quotedSubject({ figure: { ...figure, table: { ...figure.table, rows } } })
/** What stands in the foot of every slide. */
const FOOT = '园鉴Parkbench'

const bytesOf = async ({ blob }: { readonly blob: Blob }) => new Uint8Array(await blob.arrayBuffer())
const spaceless = (text: string) => text.replaceAll(/\s/g, '')
const said = ({ texts }: PdfPage) => spaceless(texts.map(({ text }) => text).join(''))

describe('in LibreOffice, where it is installed', () => {
  let pages: Map<string, PdfPage[]> | null = null
  beforeAll(async () => {
    pages = officePages({
      'deck.pptx': await bytesOf(await slideDeck(long, [])),
      'book.xlsx': await bytesOf(await saveXlsx(subject())),
    })
    if (!pages) console.log('No LibreOffice here: workbook and slides are only read by libraries.')
  }, 240_000)
  const slides = () => pages?.get('deck.pptx') ?? []
  const sheets = () => pages?.get('book.xlsx') ?? []

  it('should open the slides, 16:9, each with its title and its origin', () => {
    const shapes = slides().map(({ width, height }) => Math.round((width / height) * 100))
    expect(new Set(shapes)).toEqual(new Set(pages ? [178] : []))
    for (const page of slides()) {
      expect(said(page)).toContain('新建改造道路（公里）')
      expect(said(page)).toContain(FOOT)
    }
  })

  it('should draw the chart, and every row of the table on some slide', () => {
    const words = pages ? slides().map(said).join('') : NAMES.join('')
    for (const name of NAMES) expect(words).toContain(name)
    expect(pages ? said(slides()[0] as PdfPage) : '西园>60公里').toContain('西园>60公里')
  })

  it('should keep all words on their slide, the table above its foot', () => {
    for (const { texts, width, height } of slides().slice(1)) {
      const foot = texts.find(({ text }) => text.startsWith('园鉴'))?.y ?? 0
      const others = texts.filter(({ y }) => y !== foot)
      expect(others.filter(({ y }) => y < foot + 9 || y > height)).toEqual([])
      expect(others.filter(({ x }) => x < 0 || x > width)).toEqual([])
    }
  })

  it('should open the workbook: numbers as numbers, texts that begin like formulas as texts, quotes', () => {
    const words = pages ? sheets().map(said).join('') : `34,700${QUOTES.map(spaceless).join('')}@西园`
    for (const part of ['34,700', '@西园', ...QUOTES.map(spaceless)]) expect(words).toContain(part)
    expect(words).not.toMatch(/#NAME|Err:|#REF/)
  })
})
