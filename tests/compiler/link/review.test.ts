import { expect, test } from 'vitest'
import { compileArticle } from '../../../src/compiler/index.ts'

const TEXT = `云海开发区建设纪实
2013-01-10
目前，云海开发区入驻企业83家，就业人数5.2万人。2012年，开发区实现销售收入500亿元，利税55亿元。
开发区主要指标居全省第十七位。投资10亿元的金河铝业年产10万吨铝型材项目建成投产。
2012年，云海开发区入驻企业83家，完成投资一事另行报道。`

/** Compiles the article with verdicts; a `note` is taken as given. */
function review(...verdicts: object[]) {
  const { records, diagnostics } = compileArticle({
    file: 'invented.txt',
    bytes: new TextEncoder().encode(TEXT),
    sha256: '',
    review: {
      document: 'invented',
      verdicts: verdicts.map((verdict) => Object.assign({ note: 'looked it up' }, verdict)),
    },
  })
  if (!records) throw new Error('the article is text')
  const said = diagnostics.flatMap(({ code, args }) =>
    code.startsWith('review-') ? [[code, ...args].join(' | ')] : [],
  )
  return { records, said }
}
const SALES = {
  table: 'observations',
  quote: '开发区实现销售收入500亿元',
  match: { indicator: 'sales_revenue' },
}
const revenue = (records: ReturnType<typeof review>['records']) =>
  records.observations.filter(({ quote }) => quote.includes('500亿元'))

test('a confirmed record says so', () => {
  const { records, said } = review({ verdict: 'confirm', ...SALES })
  expect(said).toEqual([])
  expect(revenue(records).map(({ review: by }) => by)).toEqual(['confirmed'])
})

test('a correction changes what it names and nothing else; its figure is read from its words', () => {
  const { records, said } = review({
    verdict: 'correct',
    ...SALES,
    set: { subject: 'county', value: { read: '55亿元', in: '利税55亿元' } },
  })
  expect(said).toEqual([])
  const [row] = revenue(records)
  expect(row).toMatchObject({ subject: 'county', value: 5_500_000_000, unit: 'CNY', review: 'corrected' })
  expect(row).toMatchObject({ indicator: 'sales_revenue', period: '2012' })
})

test('a rejected record is gone, and its figure is used by none', () => {
  const { records, said } = review({ verdict: 'reject', ...SALES })
  expect(said).toEqual([])
  expect(revenue(records)).toEqual([])
  const mention = records.mentions.find(({ quote }) => quote === '500亿元')
  expect(mention).toMatchObject({ use: null, reason: 'rejected_in_review' })
})

test('an added record stands on its quote, and takes its figure', () => {
  const { records, said } = review({
    verdict: 'add',
    table: 'rankings',
    quote: '开发区主要指标居全省第十七位',
    set: { indicator: 'operating_revenue', rank: { read: '第十七位' }, among: '全省' },
  })
  expect(said).toEqual([])
  const added = records.rankings.filter(({ review: by }) => by === 'added')
  expect(added).toMatchObject([{ rank: 17, among: '全省', change: null, park: expect.any(String) as string }])
  const [row] = added
  expect(TEXT.slice(row?.source.start, row?.source.end)).toBe(row?.source.exact)
})

test.each([
  [
    'a quote that is not there',
    { ...SALES, verdict: 'confirm', quote: '销售收入600亿元' },
    'review-quote-missing',
  ],
  [
    'one that stands there twice',
    { ...SALES, verdict: 'confirm', quote: '入驻企业83家' },
    'review-quote-ambiguous',
  ],
  [
    'a record that is not there',
    { ...SALES, verdict: 'reject', match: { subject: 'county' } },
    'review-no-record',
  ],
  [
    'two that fit',
    { verdict: 'reject', table: 'observations', quote: '销售收入500亿元，利税55亿元' },
    'review-many-records',
  ],
  ['what stands so already', { ...SALES, verdict: 'correct', set: { period: '2012' } }, 'review-no-change'],
  [
    'what the compiler has found',
    { ...SALES, verdict: 'add', set: { indicator: 'sales_revenue', value: { read: '500亿元' } } },
    'review-no-change',
  ],
  [
    'words that hold no figure',
    { ...SALES, verdict: 'correct', set: { value: { read: '销售收入' } } },
    'review-figure-unread',
  ],
  ['a bare number', { ...SALES, verdict: 'correct', set: { value: 500 } }, 'review-malformed'],
  ['an unknown field', { ...SALES, verdict: 'correct', set: { worth: 'much' } }, 'review-malformed'],
  [
    'a word outside its vocabulary',
    { ...SALES, verdict: 'correct', set: { obsStatus: 'X' } },
    'review-malformed',
  ],
  ['no reason', { ...SALES, verdict: 'confirm', note: '' }, 'review-malformed'],
  [
    'an addition that lacks a field',
    { ...SALES, verdict: 'add', set: { subject: 'park' } },
    'review-malformed',
  ],
])('a verdict about %s is an error, and changes nothing', (_, verdict, code) => {
  const { records, said } = review(verdict)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(new RegExp(`^${code} `))
  expect(records).toEqual(review().records)
})

test('a context tells two places of one quote apart', () => {
  const { said, records } = review({
    verdict: 'correct',
    table: 'observations',
    quote: '入驻企业83家',
    context: '目前，云海开发区入驻企业83家',
    set: { subject: 'county' },
  })
  expect(said).toEqual([])
  expect(records.observations.filter(({ subject }) => subject === 'county')).toHaveLength(1)
})

test.each([
  [null, 'it is no object'],
  [{ document: 'another', verdicts: [] }, 'it is about another'],
  [{ document: 'invented' }, '`verdicts` is no list'],
])('a file that is no review is one error: %j', (json, problem) => {
  const compiled = compileArticle({
    file: 'invented.txt',
    bytes: new TextEncoder().encode(TEXT),
    sha256: '',
    review: json,
  })
  expect(compiled.diagnostics.filter(({ severity }) => severity === 'error').map(({ args }) => args)).toEqual(
    [['invented.json', problem]],
  )
})
