import { describe, expect, it } from 'vitest'
import { EVIDENCE_TABLES, type RecordRef } from '../../src/dataset/evidenceTables.ts'
import { en } from '../../src/i18n/en/index.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { addressOf } from '../../src/store/address.ts'
import { type Choice, DEFAULT_CHOICE } from '../../src/store/choice.ts'
import { dataset, draw, RAW, textOf } from './sample.ts'

const PAGES: Partial<Choice>[] = [
  { page: 'overview' },
  { page: 'overview', clusters: ['paper'] },
  { page: 'compare' },
  { page: 'investments', sort: 'name' },
  { page: 'clusters' },
  { page: 'clusters', document: 'paper' },
  { page: 'clusters', document: 'nowhere' },
  { page: 'park' },
  { page: 'park', document: 'east' },
  { page: 'park', document: 'nowhere' },
  { page: 'source', document: 'a' },
  { page: 'source', document: 'a', reading: 'repaired', at: [12, 18] },
  { page: 'source', document: 'nowhere' },
  { page: 'method' },
]
/** Every record of the dataset that has a passage. */
const RECORDS: RecordRef[] = EVIDENCE_TABLES.flatMap((table) =>
  dataset[table].map(({ id }) => ({ table, id })),
)

const evidenceIn = (html: string): string[] =>
  [...html.matchAll(/data-evidence="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(' '))
const nameOf = ({ table, id }: RecordRef) => `${table}/${id}`

describe.each(PAGES)('the page %o', (choice) => {
  it.each([
    ['Chinese', zh],
    ['English', en],
  ])('should be drawn in %s without a browser and without a style attribute', async (_, messages) => {
    const html = await draw(choice, { messages })
    expect(html).toContain('<h1')
    expect(html).not.toMatch(/\sstyle=/)
    expect(textOf(html)).not.toMatch(/undefined|NaN|\[object/)
  })

  it('should lead from every figure to a record that there is', async () => {
    const known = RECORDS.map(nameOf)
    const names = evidenceIn(await draw(choice))
    expect(names.filter((name) => !known.includes(name))).toEqual([])
  })
})

describe('the figures of the dataset', () => {
  it('should all be on the overview, in the table of projects or in their article', async () => {
    const drawn = await Promise.all(PAGES.map((choice) => draw(choice)))
    drawn.push(await draw({ page: 'source', document: 'b' }))
    const shown = new Set(drawn.flatMap(evidenceIn))
    const missing = RECORDS.filter(({ table }) => table !== 'mentions').map(nameOf)
    expect(missing.filter((name) => !shown.has(name))).toEqual([])
  })

  it.each(RECORDS)('should each open their sentence: $table $id', async (focus) => {
    const html = await draw({ focus })
    const row = dataset[focus.table].find(({ id }) => id === focus.id)
    const { document, start, end } = row?.source ?? { document: '', start: 0, end: 0 }
    const marked = [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, inner]) => textOf(inner ?? '').trim())
    expect(marked.join('')).toBe(row?.source.exact.replace('(qǐ)', ''))
    const address = addressOf({ ...DEFAULT_CHOICE, page: 'source', document, at: [start, end], focus })
    expect(html).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
  })
})

describe('the panel', () => {
  it('should show from the start what it is for, and lead to it', async () => {
    const html = await draw()
    expect(html).toMatch(/<a class="go" href="[^"]*focus=observations\/o1"/)
    expect(html).toMatch(/data-evidence="observations\/o1" aria-current="true"/)
  })

  it('should name the record for what it is', async () => {
    const ranking = textOf(await draw({ focus: { table: 'rankings', id: 'r1' } }))
    expect(ranking).toContain('入驻企业位次 第 3 位 全省 后移 2 位')
    const project = textOf(await draw({ focus: { table: 'investments', id: 'i3' } }))
    expect(project).toContain('具名项目 道路工程 金额未载明 在建')
  })

  it('should list other figures of the indicator, and other projects of the cluster', async () => {
    const area = textOf(await draw({ focus: { table: 'observations', id: 'o3' } }))
    expect(area).toMatch(/同一指标：规划面积 东岭 ≈20 平方公里/)
    const paper = textOf(await draw({ focus: { table: 'investments', id: 'i1' } }))
    expect(paper).toMatch(/同一集群的项目 东岭 纸机 ≥10 亿元/)
  })
})

describe('the overview', () => {
  it('should say a figure with its bound, period, scope and status', async () => {
    const text = textOf(await draw())
    expect(text).toMatch(/规划面积 ≈ 20 平方公里 截至 2020 年 4 月 园区 实绩/)
    expect(text).toMatch(/入驻企业 > 500 家 期间未载明 县域 预计/)
    expect(text).toMatch(/规划面积 10 平方公里 2025 年 园区 规划/)
  })

  it('should say in words what is not reported', async () => {
    const text = textOf(await draw({ clusters: ['chemicals'] }))
    expect(text).toContain('收入 未报道')
    expect(text).not.toContain('收入 0')
  })

  it('should count what the filter leaves', async () => {
    expect(textOf(await draw())).toContain('两个园区，两篇报道，能比什么')
    expect(textOf(await draw({ clusters: ['paper'] }))).toContain('一个园区有paper')
  })

  it('should say what is wrong with a filter that leaves nothing, and offer the next step', async () => {
    const text = textOf(await draw({ clusters: ['paper', 'chemicals'], match: 'all' }))
    expect(text).toContain('没有哪个园区或项目同时有paper和chemicals')
    expect(text).toContain(zh.filters.useAny)
  })
})

describe('the table of projects', () => {
  it('should keep amounts, annual outputs and unknown amounts apart', async () => {
    const text = textOf(await draw({ page: 'investments' }))
    const { known, output, unknown } = zh.investments.groups
    expect(text).toMatch(new RegExp(`${known} 1 个 纸机项目.*${output} 1 个 纸机 .*${unknown} 1 个 道路工程`))
    expect(text).toContain('3 个具名项目，1 个有投资额')
  })

  it('should say by which column it is sorted', async () => {
    const html = await draw({ page: 'investments', sort: 'stage', descending: false })
    expect(html).toMatch(/aria-sort="ascending"><button[^>]*>阶段/)
  })
})

describe('an article', () => {
  it('should be printed character for character', async () => {
    const html = await draw({ page: 'source', document: 'a', reading: 'printed', audit: false })
    const text = /<div class="sentences">.*(?=<p class="notes">)/s.exec(html)?.[0] ?? ''
    expect(text.replace(/<span class="no".*?<\/span>/g, '').replace(/<[^>]*>/g, '')).toBe(RAW)
  })

  it('should mark the record in focus, and only that', async () => {
    const focus = { table: 'investments', id: 'i1' } as const
    const html = await draw({ page: 'source', document: 'a', reading: 'printed', focus })
    const current = [...html.matchAll(/<a class="record[^>]*aria-current="true"[^>]*>(.*?)<\/a>/g)]
    expect(current.map(([, inner]) => textOf(inner ?? '')).join('')).toBe('东岭纸业总投资3亿元的纸机项目开工')
  })

  it.each(['printed', 'repaired'] as const)(
    'should mark the passage of the address, with and without a record over it (%s)',
    async (reading) => {
      const start = RAW.indexOf('入驻企')
      const at = [start, RAW.indexOf('纸机项目')] as const
      const html = await draw({ page: 'source', document: 'a', reading, at })
      const marked = [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, inner]) => textOf(inner ?? '').trim())
      const passage = RAW.slice(...at)
      expect(marked.join('')).toBe(reading === 'printed' ? passage : passage.replace('(qǐ)', ''))
    },
  )

  it.each([
    [12, RAW.length + 1],
    [9, 9],
    [20, 10],
  ])('should mark nothing where the address points beyond it: %i-%i', async (...at) => {
    const html = await draw({ page: 'source', document: 'a', at })
    expect(html).not.toContain('<mark>')
  })

  it('should lose its glosses where it is repaired', async () => {
    const text = textOf(await draw({ page: 'source', document: 'a', reading: 'repaired' }))
    expect(text).toContain('入驻企业500多家')
  })

  it('should say that there is none of this name, and which there are', async () => {
    const text = textOf(await draw({ page: 'source', document: 'nowhere' }))
    expect(text).toContain('没有编号为 nowhere 的报道')
    expect(text).toContain('东岭开发区见闻')
  })
})

describe('what can go wrong', () => {
  it.each(['offline', 'server', 'damaged', 'too-new'] as const)('should be said: %s', async (fault) => {
    const text = textOf(await draw({}, { data: { status: 'failed', fault } }))
    expect(text).toContain(zh.faults[fault])
    expect(text).toContain(fault === 'too-new' ? zh.faults.reload : zh.faults.retry)
  })

  it('should be said of an address that leads nowhere', async () => {
    const html = await draw({}, { unknownAddress: true })
    expect(textOf(html)).toContain(zh.faults.unknownPage)
    expect(html).not.toContain('aria-current="page"')
  })

  it('should be said of a record that the dataset does not hold', async () => {
    const text = textOf(await draw({ focus: { table: 'observations', id: 'gone' } }))
    expect(text).toContain(zh.evidence.gone('gone'))
  })

  it('should leave what the build drew where the article cannot be had', async () => {
    const focus = { table: 'observations', id: 'o2' } as const
    const drawnQuote = { record: 'o2', quote: '入驻企业500多家' }
    const articles = { a: { status: 'failed', fault: 'offline' } } as const
    const text = textOf(await draw({ focus }, { articles, drawnQuote }))
    expect(text).toContain('入驻企业500多家')
    expect(text).toContain(zh.evidence.sentenceFailed)
    const other = { table: 'observations', id: 'o1' } as const
    expect(textOf(await draw({ focus: other }, { articles, drawnQuote }))).not.toContain('入驻企业500多家')
  })
})
