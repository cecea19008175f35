import { unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../../src/dataset/schema.ts'
import { DEFAULT_SETTINGS, type ExportJob } from '../../src/export/exportJob.ts'
import {
  copyCells,
  copyMarkdown,
  saveCsv,
  saveDataset,
  saveJson,
  saveXlsx,
} from '../../src/export/saveSheets.ts'
import { QUOTES, subject } from './subject.ts'

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer())
/** The sheets of a workbook in their order, read by another library's hand. */
const readBook = async (bytes: Buffer) =>
  new Map((await readXlsxFile(bytes)).map(({ sheet, data }) => [sheet, data]))
/** The rows of a CSV by RFC 4180, read without the code that wrote it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const jobOf = (watch: Partial<ExportJob> = {}): ExportJob => ({
  ...subject(),
  settings: DEFAULT_SETTINGS,
  signal: new AbortController().signal,
  onProgress: () => {},
  onRemark: () => {},
  ...watch,
})
const book = async () => bytesOf((await saveXlsx(subject())).blob)
const text = (blob: Blob) => blob.text()

describe('a figure as CSV', () => {
  it('should open in a Chinese Excel, with numbers in base units beside the figures as read', async () => {
    const { name, blob } = saveCsv(subject())
    const bytes = await bytesOf(blob)
    expect(name).toBe('园鉴_新建改造道路_v.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [header, east] = readCsv(bytes.toString('utf8').slice(1))
    expect(header).toEqual(['园区', '数值', '数值（按基本单位）', '数值的基本单位', '引文序号'])
    expect(east).toEqual(['东园', '34.7 公里', '34700', 'm', '1'])
  })

  it('should run nothing that an article says', async () => {
    const written = (await bytesOf(saveCsv(subject()).blob)).toString('utf8')
    expect(readCsv(written.slice(1))[2]?.[0]).toBe("'@西园")
  })
})

describe('a figure as XLSX', () => {
  it('should have the data in typed cells, what it is, and the sentences', async () => {
    const sheets = await readBook(await book())
    expect([...sheets.keys()]).toEqual(['数据', '说明', '出处'])
    const [, east, west] = sheets.get('数据') ?? []
    expect(east).toEqual(['东园', '34.7 公里', 34700, 'm', '1'])
    expect(west?.slice(0, 3)).toEqual(['@西园', '>60 公里', 60000])
    const about = sheets.get('说明')?.map((row) => row.join(' '))
    for (const told of ['标题 新建改造道路', '所选 园区：东园、西园', '注 西园只有下限', '数据集版本 v'])
      expect(about).toContain(told)
    expect(
      sheets
        .get('出处')
        ?.slice(1)
        .map((row) => row[1]),
    ).toEqual(QUOTES)
  })

  it('should freeze the header, and have no formula but links back to the sentence', async () => {
    const files = unzipSync(await book())
    const sheet = (at: number) => new TextDecoder().decode(files[`xl/worksheets/sheet${at}.xml`])
    expect(sheet(1)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet(1)).not.toContain('<f>')
    const formulas = [...sheet(3).matchAll(/<f>(.*?)<\/f>/g)].map(([, formula = '']) => formula)
    expect(formulas).toHaveLength(2)
    for (const formula of formulas)
      expect(formula).toMatch(/^HYPERLINK\("https:\/\/example\.org\/parks\/#\/source\/a\?at=\d+-\d+",/)
  })
})

it('a figure as XLSX should not go without its sentences where an article cannot be had', async () => {
  const alone = subject({ readArticle: () => Promise.resolve(null) })
  await expect(saveXlsx(alone)).rejects.toThrow('article a did not come')
})

it('the whole dataset as XLSX should have every table with every row', async () => {
  const job = jobOf()
  const sheets = await readBook(await bytesOf((await saveDataset(job)).blob))
  expect([...sheets.keys()]).toEqual(['说明', ...Object.keys(TABLES)])
  expect(sheets.get('observations')).toHaveLength(job.data.tables.observations.length + 1)
})

it('the whole dataset should be stopped between two sheets', async () => {
  const stopping = new AbortController()
  const shares: number[] = []
  const onProgress = (share: number) => {
    shares.push(share)
    if (share > 0.3) stopping.abort()
  }
  await expect(saveDataset(jobOf({ signal: stopping.signal, onProgress }))).rejects.toThrow('abort')
  expect(Math.max(...shares)).toBeLessThan(0.6)
})

it('a figure as JSON should name the records that each number stands on', async () => {
  const json = JSON.parse((await bytesOf(saveJson(subject()).blob)).toString('utf8')) as {
    version: string
    rows: Record<string, unknown>[]
  }
  expect(json.version).toBe('v')
  expect(json.rows[1]?.['value']).toEqual({
    text: '>60 公里',
    value: 60000,
    unit: 'm',
    records: ['observations/o1'],
  })
})

describe('a figure in the clipboard', () => {
  it('should be cells: tabs for spreadsheets, a table for Word', async () => {
    const lines = (await text(copyCells['text/plain'](subject()))).split('\r\n')
    expect(lines[1]?.split('\t')).toEqual(['东园', '34.7 公里', '34700', 'm', '1'])
    const html = await text(copyCells['text/html'](subject()))
    expect(html.match(/<tr>/g)).toHaveLength(3)
    expect(html).toContain('<td>&gt;60 公里</td>')
  })

  it('should be Markdown that no quote breaks out of', async () => {
    const lines = (await text(await copyMarkdown(subject()))).split('\n')
    const rows = lines.filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(8)
    expect(lines).toContain(String.raw`| 东园 | 34.7 公里 | 34700 | m | 1 |`)
    expect(lines.join('\n')).toContain(String.raw`=建成“路网”超过60公里, 1天`)
  })
})
