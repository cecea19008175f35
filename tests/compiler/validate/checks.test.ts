import { expect, test } from 'vitest'
import type { Rows } from '../../../src/compiler/validate/check.ts'
import { CHECKS, validate } from '../../../src/compiler/validate/validate.ts'
import { compileText } from '../compileText.ts'

const HEAD = '云海开发区建设纪实\n2013-01-10\n'
const said = (text: string, code: string) =>
  compileText(text).diagnostics.filter((diagnostic) => diagnostic.code === code)

test('every check has a name of its own and says what it looks for', () => {
  const names = CHECKS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(CHECKS.filter(({ description }) => description.length < 20)).toEqual([])
})

test('a row that does not quote its article is a bug', () => {
  const { article, setting, records } = compileText(`${HEAD}云海开发区入驻企业83家，总投资48亿元，发展迅速。`)
  const [mention] = records.mentions
  if (!mention) throw new Error('the article has mentions')
  const moved: Rows = {
    ...records,
    mentions: [{ ...mention, source: { ...mention.source, start: mention.source.start + 1 } }],
  }
  expect(() => validate({ article, setting, rows: moved })).toThrow(mention.id)
})

test('two figures of one thing in two sentences conflict', () => {
  const [conflict, ...more] = said(
    `${HEAD}目前，云海开发区入驻企业83家。云海开发区发展迅速，交通便利。目前，开发区入驻企业95家。`,
    'figures-conflict',
  )
  expect(conflict?.args).toEqual(['enterprises', '95 count', '83 count'])
  expect(more).toEqual([])
})

const text = (again: string) =>
  `${HEAD}目前，云海开发区入驻企业83家。云海开发区发展迅速，交通便利。目前，开发区入驻企业${again}。`

test('the same figure again, and a bound that agrees, do not', () => {
  expect(said(text('83家'), 'figures-conflict')).toEqual([])
  expect(said(text('80多家'), 'figures-conflict')).toEqual([])
})

const doubled = (words: string) =>
  said(`${HEAD}云海开发区${words}，发展迅速，前景广阔。`, 'doubled-words').map(({ args }) => args[0])

test('words printed twice are a slip; idioms and 创业创新 are not', () => {
  expect(doubled('建设现代现代煤化工园')).toEqual(['现代'])
  expect(doubled('鼓励企业创业创新，一个一个项目抓落实，常常走访')).toEqual([])
})

const slips = (words: string) => said(`${HEAD}云海开发区2012年预计${words}。`, 'word-missing')

test('fixed assets that are completed lack a word', () => {
  expect(slips('完成固定资产130亿元')).toHaveLength(1)
  expect(slips('完成固定资产投资130亿元')).toEqual([])
})

test('an undated article says so, a dated one says nothing, an inferred date names its evidence', () => {
  const body = '云海开发区入驻企业83家，发展迅速，前景广阔。'
  expect(said(body, 'date-unknown')).toHaveLength(1)
  expect(said(HEAD + body, 'date-unknown')).toEqual([])
  const [inferred] = said(`2018年12月18日，${body}`, 'date-inferred')
  expect(inferred?.args).toEqual(['2018-12/2019-01', '2018年12月18日'])
  expect(inferred?.source?.exact).toBe('2018年12月18日')
})

test('damage that could not be mended is pointed at', () => {
  const [damage] = said(`${HEAD}云海开发区入驻企业83家\uFFFD\uFFFD发展迅速，前景广阔。`, 'damage-left')
  expect(damage?.source?.exact).toContain('\uFFFD')
})
