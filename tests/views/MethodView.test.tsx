import { describe, expect, it } from 'vitest'
import diagnosticCodes from '../../data/diagnostics.json' with { type: 'json' }
import { type Accuracy, SCORED_RUNS, type ScoredSection } from '../../src/dataset/accuracy.ts'
import { AXIS_RULES } from '../../src/dataset/compare/comparabilityRules.ts'
import { dataOf } from '../../src/dataset/data.ts'
import { type Dataset, TABLES } from '../../src/dataset/schema.ts'
import { en } from '../../src/i18n/en/index.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import type { AppState } from '../../src/store/appStore.ts'
import { data, dataset, draw, sourceOf, textOf } from './sample.ts'

const score = { f1: 97.5, strictF1: 84.8 }
const sections: Record<ScoredSection, { f1: number | null; strictF1: number | null }> = {
  mentions: score,
  observations: score,
  investments: score,
  clusters: score,
  rankings: { f1: null, strictF1: null },
}
const accuracy: Accuracy[] = SCORED_RUNS.map((run) => ({ run, sections, grounding: 99 }))
const page = (state: Partial<AppState> = {}, messages: typeof zh = zh) =>
  draw({ page: 'method' }, { accuracy: { status: 'ready', value: accuracy }, messages, ...state })

const warnedDataset: Dataset = {
  ...dataset,
  diagnostics: [
    { code: 'date-unknown', severity: 'warning', message: '', args: [], source: null, place: null },
    { code: 'unheard-of', severity: 'info', message: '', args: [], source: null, place: null },
    {
      code: 'doubled-words',
      severity: 'info',
      message: '',
      args: [],
      source: sourceOf('建成投产'),
      place: { line: 1, column: 9, before: '東嶺开发区  ', after: '。' },
    },
    {
      code: 'doubled-words',
      severity: 'info',
      message: '',
      args: [],
      source: sourceOf('造纸'),
      place: { line: 3, column: 1, before: '', after: '为主导产业' },
    },
  ],
}
const warned = {
  data: { status: 'ready', value: dataOf(warnedDataset) },
  diagnostics: { status: 'ready', value: warnedDataset.diagnostics },
} as const

describe.each([
  ['Chinese', zh],
  ['English', en],
])('the page of the method in %s', (_, messages) => {
  it('should be drawn without a browser, with no style attribute and no hole in its text', async () => {
    const html = await page(warned, messages)
    expect(html).toContain(`<h1>${messages.method.title}</h1>`)
    expect(html).not.toMatch(/\sstyle=/)
    expect(textOf(html)).not.toMatch(/undefined|NaN|\[object/)
  })

  it('should give F1 and strict F1 of every section, and say where there is nothing to score', async () => {
    const html = await page({}, messages)
    for (const run of SCORED_RUNS) expect(textOf(html)).toContain(messages.method.runs[run])
    expect(html.split('<b>97.5</b>')).toHaveLength(4 * SCORED_RUNS.length + 1)
    expect(textOf(html).split(messages.method.strict('84.8'))).toHaveLength(4 * SCORED_RUNS.length + 1)
    expect(textOf(html).split(messages.method.noGold)).toHaveLength(SCORED_RUNS.length + 1)
  })

  it('should word every rule of comparability with its verdict, in the order of the rules', async () => {
    const table = /<table class="yb rules">.*?<\/table>/s.exec(await page({}, messages))?.[0] ?? ''
    const cells = [...table.matchAll(/<td>.*?<\/svg>(.*?)<\/td><td>(.*?)<\/td>/gs)]
    const {
      verdicts,
      compare: { reasons },
    } = messages
    const rules = Object.values(AXIS_RULES).flatMap((axis) => axis.rules)
    expect(cells.map(([, , reason]) => reason)).toEqual(rules.map(({ code }) => reasons[code]))
    for (const [at, { verdict }] of rules.entries()) expect(cells[at]?.[1]).toContain(verdicts[verdict])
  })
})

describe('the accuracy', () => {
  it('should say that it is on its way', async () => {
    expect(textOf(await page({ accuracy: null }))).toContain(zh.method.accuracyLoading)
  })

  it('should say why it is not there, and leave the rest of the page', async () => {
    const text = textOf(await page({ accuracy: { status: 'failed', fault: 'offline' } }))
    expect(text).toContain(zh.method.accuracyFailed)
    expect(text).toContain(zh.faults.offline)
    expect(text).toContain(zh.faults.retry)
    expect(text).toContain(zh.method.rulesTitle)
  })
})

describe('diagnostics on their way', () => {
  it('should be counted already', async () => {
    const text = textOf(await page({ ...warned, diagnostics: null }))
    expect(text).toContain(zh.method.diagnosticsLoading)
    expect(text).toContain(zh.method.diagnosticsUnit(4))
  })

  it('should be said to have failed, with a way to ask again', async () => {
    const text = textOf(await page({ ...warned, diagnostics: { status: 'failed', fault: 'offline' } }))
    expect(text).toContain(zh.method.diagnosticsFailed)
    expect(text).toContain(zh.faults.retry)
  })
})

async function diagnosticsTable(): Promise<string> {
  const html = await page(warned)
  return /<table class="yb diagnostics">.*?<\/table>/s.exec(html)?.[0] ?? ''
}

describe('the diagnostics', () => {
  it('should be counted by code, the gravest first', async () => {
    const rows = [
      ...(await diagnosticsTable()).matchAll(
        /<tr><td>(.*?)<\/td>.*?<code>(.*?)<\/code>.*?<td class="n">(\d+)/g,
      ),
    ]
    expect(rows.map(([, ...cells]) => cells.join(' '))).toEqual([
      '警告 date-unknown 1',
      '备注 doubled-words 2',
      '备注 unheard-of 1',
    ])
  })

  it('should each lead to their place in the article', async () => {
    const { start, end } = sourceOf('建成投产')
    expect(await diagnosticsTable()).toContain(`href="#/source/a?at=${start}-${end}"`)
  })

  it('should have words for every code that there is', () => {
    expect(Object.keys(zh.diagnostics).toSorted()).toEqual(Object.keys(diagnosticCodes.codes).toSorted())
  })

  it('should say that there are none', async () => {
    expect(textOf(await page())).toContain(zh.method.noDiagnostics)
  })
})

describe('the downloads', () => {
  it('should be links beside the page to every table and to the whole', async () => {
    const html = await page()
    const links = [...html.matchAll(/<a href="([^"]*)" download/g)].map(([, href]) => href)
    expect(links).toEqual([
      'dataset/dataset.json',
      'dataset/dataset.schema.json',
      'dataset/datapackage.json',
      'dataset/accuracy.json',
      ...Object.keys(TABLES).map((name) => `dataset/tables/${name}.csv`),
    ])
  })

  it('should say how many rows a table has', async () => {
    const row = /tables\/observations\.csv<.*?<\/tr>/s.exec(await page())?.[0] ?? ''
    expect(textOf(row)).toContain(String(data.tables.observations.length))
  })
})
