/** Two invented parks, an article with its records, and the app drawn from a store that holds them. */
import { Writable } from 'node:stream'
import { createElement } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import type { ArticleText } from '../../src/dataset/article/article.ts'
import { dataOf } from '../../src/dataset/data.ts'
import type { Dataset, DocumentRow, Mention, Source } from '../../src/dataset/schema.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { type AppState, createAppStore } from '../../src/store/appStore.ts'
import { type Choice, DEFAULT_CHOICE } from '../../src/store/choice.ts'
import { App } from '../../src/views/App.tsx'
import { datasetWith, investment, observation, park, parkCluster } from '../dataset/build.ts'

/** One gloss; an overlap of two records in the second sentence. */
export const RAW = `東嶺开发区  建成投产。\u00a0
规划面积约20平方公里,入驻企(qǐ)业500多家;东岭纸业总投资3亿元的纸机项目开工,纸机年产值10亿元以上。
造纸为主导产业,道路工程等正在建设。全省排名第三位,获“先进园区”称号,实行一站式服务。`

export const sourceOf = (exact: string, document = 'a'): Source => {
  const start = RAW.indexOf(exact)
  if (start < 0) throw new Error(`not in the article: ${exact}`)
  return { document, start, end: start + exact.length, exact }
}
const evidence = (exact: string) => ({
  source: sourceOf(exact),
  quote: exact.replace('(qǐ)', ''),
  review: 'confirmed' as const,
  rule: 'test.rule',
})

const article = (id: string, more: Partial<DocumentRow> = {}): DocumentRow => ({
  id,
  file: `${id}.txt`,
  sha256: '0',
  encoding: 'utf-8',
  length: RAW.length,
  title: '东岭开发区见闻',
  publisher: '东岭日报',
  published: '2020-05-01',
  publishedBasis: 'stated',
  publishedQuote: null,
  authors: ['甲乙'],
  script: 'hant-glossed',
  defects: ['pinyin-gloss'],
  park: 'east',
  ...more,
})

export const dataset: Dataset = datasetWith({
  version: 'feedface0123456789',
  documents: [
    article('a'),
    article('b', { title: null, publisher: null, published: null, publishedBasis: 'unknown', park: 'west' }),
  ],
  parks: [
    park('east', { shortZh: '东岭', nameZh: '东岭开发区', provinceZh: '某省' }),
    park('west', { shortZh: '西川' }),
  ],
  indicators: [
    { id: 'planned_area', zh: '规划面积', en: 'Planned area', unit: 'm2', group: 'space', kind: 'stock' },
    {
      id: 'enterprises',
      zh: '入驻企业',
      en: 'Enterprises',
      unit: 'count',
      group: 'enterprises',
      kind: 'stock',
    },
  ],
  mentions: [
    {
      id: 'a.m1',
      value: 2e7,
      valueTo: null,
      unit: 'm2',
      modifier: 'about',
      use: 'o1',
      reason: null,
      source: sourceOf('约20平方公里'),
      quote: '约20平方公里',
    },
  ],
  observations: [
    observation('o1', {
      indicator: 'planned_area',
      value: 2e7,
      unit: 'm2',
      modifier: 'about',
      period: 'asof:2020-04',
      ...evidence('规划面积约20平方公里'),
    }),
    observation('o2', {
      indicator: 'enterprises',
      value: 500,
      modifier: 'more_than',
      subject: 'county',
      obsStatus: 'E',
      ...evidence('入驻企(qǐ)业500多家'),
    }),
    observation('o3', {
      park: 'west',
      indicator: 'planned_area',
      value: 1e7,
      unit: 'm2',
      obsStatus: 'F',
      period: '2025',
      source: sourceOf('建成投产', 'b'),
    }),
    observation('o4', {
      indicator: 'other:visits',
      value: 7,
      subject: 'subpark:北区',
      ...evidence('建成投产'),
    }),
  ],
  investments: [
    investment('i1', {
      name: '纸机项目',
      investors: ['东岭纸业'],
      clusters: ['paper'],
      amount: 3e8,
      amountKind: 'total',
      unit: 'CNY',
      modifier: 'exact',
      stage: 'started',
      ...evidence('东岭纸业总投资3亿元的纸机项目开工'),
    }),
    investment('i2', {
      name: '纸机',
      clusters: ['paper', 'power'],
      amount: 1e9,
      amountKind: 'annual_output',
      unit: 'CNY',
      modifier: 'at_least',
      ...evidence('纸机年产值10亿元以上'),
    }),
    investment('i3', { name: '道路工程', stage: 'under_construction', ...evidence('道路工程等正在建设') }),
  ],
  parkClusters: [
    parkCluster('c1', { ...evidence('造纸为主导产业') }),
    parkCluster('c2', {
      park: 'west',
      cluster: 'chemicals',
      role: 'zone',
      labelZh: '化工园',
      source: sourceOf('建成投产', 'b'),
    }),
  ],
  rankings: [
    {
      id: 'r1',
      park: 'east',
      indicator: 'enterprises',
      rank: 3,
      among: '全省',
      change: -2,
      ...evidence('全省排名第三位'),
    },
  ],
  honours: [{ id: 'h1', park: 'east', labelZh: '先进园区', ...evidence('获“先进园区”称号') }],
  measures: [
    {
      id: 's1',
      park: 'east',
      kind: 'one_stop_service',
      labelZh: '一站式服务',
      ...evidence('实行一站式服务'),
    },
  ],
})
export const data = dataOf(dataset)

/** Lines are blocks, and a character stands for itself but for the gloss, which is gone. */
function articleOf(id: string): ArticleText {
  const blocks: ArticleText['blocks'][number][] = []
  let start = 0
  for (const line of RAW.split('\n')) {
    const gloss = line.indexOf('(qǐ)')
    const runs =
      gloss < 0
        ? [0, start, line.length]
        : [0, start, gloss, gloss, start + gloss + 4, line.length - gloss - 4]
    blocks.push({ kind: 'body', start, end: start + line.length, text: line.replace('(qǐ)', ''), runs })
    start += line.length + 1
  }
  const at = RAW.indexOf('(qǐ)')
  return {
    id,
    raw: RAW,
    blocks,
    sentences: blocks.flatMap((block) => [block.start, block.end]),
    repairs: [{ kind: 'gloss', start: at, end: at + 4, text: '', certain: true }],
    mentions: dataset.mentions.filter(({ source }) => source.document === id).map(articleMention),
  }
}
function articleMention(mention: Mention): ArticleText['mentions'][number] {
  const { source, quote: _, ...rest } = mention
  return { ...rest, start: source.start, end: source.end }
}
export const articles: AppState['articles'] = {
  a: { status: 'ready', value: articleOf('a') },
  b: { status: 'ready', value: articleOf('b') },
}

/** The app as the build would draw it, lazy pages and all, without a browser. */
export async function draw(
  choice: Partial<Choice> = {},
  { messages = zh, ...state }: Partial<AppState> & { readonly messages?: Messages } = {},
): Promise<string> {
  const store = createAppStore({
    choice: { ...DEFAULT_CHOICE, ...choice },
    data: { status: 'ready', value: data },
    articles,
    accuracy: null,
    diagnostics: { status: 'ready', value: dataset.diagnostics },
    ...state,
  })
  const { prelude } = await prerenderToNodeStream(createElement(App, { store, messages }), {
    // A page of its size would otherwise be moved into place by a script.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  })
  const chunks: Buffer[] = []
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk)
      done()
    },
  })
  await new Promise((resolve, reject) => prelude.pipe(sink).on('finish', resolve).on('error', reject))
  return Buffer.concat(chunks).toString('utf8')
}

/** What a reader sees of some markup: text, with one space for every break. */
export const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&gt;', '>')
    .replace(/[\s\u00a0\u2060]+/g, ' ')
