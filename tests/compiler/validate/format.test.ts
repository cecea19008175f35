import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/dataset/schema.ts'
import { formatDiagnostics } from '../../../src/compiler/validate/format.ts'

const RAW = '云海开发区\n今年以来,开发区新引进项目12个,總投資(zī)48亿元,增长迅速。\n'

function about(exact: string): Diagnostic {
  const start = RAW.indexOf(exact)
  return {
    code: 'figure-unused',
    severity: 'info',
    message: `no record uses “${exact}”: no_rule`,
    args: [exact, 'no_rule'],
    source: { document: 'a', start, end: start + exact.length, exact },
    place: null,
  }
}
const lines = (diagnostic: Diagnostic, raw = RAW) =>
  (formatDiagnostics([diagnostic], 'a.txt', raw)[0] ?? '').split('\n')

test('a diagnostic has its place, its clause and carets below it', () => {
  expect(lines(about('12个')).slice(0, 3)).toEqual([
    'a.txt:2:14: info[figure-unused]: no record uses “12个”: no_rule',
    '  今年以来,开发区新引进项目12个,總投資(zī)48亿元,增长迅速。',
    '                           ^^^^',
  ])
  expect(lines(about('12个'))[3]).toMatch(/^ {2}help: ./)
})

test('the passage at the start of its line is marked there', () => {
  expect(lines(about('今年以来'))[2]).toBe('  ^^^^^^^^')
})

test('a long line is cut on both sides, and the carets still fit', () => {
  const raw = `${'长'.repeat(80)}12个${'长'.repeat(80)}`
  const source = { document: 'a', start: 80, end: 83, exact: '12个' }
  const [, excerpt = '', carets = ''] = lines({ ...about('12个'), source }, raw)
  expect(excerpt).toBe(`  …${'长'.repeat(24)}12个${'长'.repeat(24)}…`)
  expect(carets).toBe(`  ${' '.repeat(1 + 48)}^^^^`)
})

test('a passage over two lines is shown to the end of the first; control characters move nothing', () => {
  const raw = '甲\t乙\u001b[31m丙\n丁'
  const source = { document: 'a', start: 2, end: raw.length, exact: raw.slice(2) }
  expect(lines({ ...about('12个'), source }, raw).slice(1, 3)).toEqual(['  甲 乙 [31m丙', '     ^^^^^^^^^'])
})

test('one about the whole article, or about no text at all, has no place', () => {
  expect(lines({ ...about('12个'), source: null, place: null }, '')[0]).toMatch(
    /^a\.txt: info\[figure-unused\]: /,
  )
  const source = { document: 'a', start: 0, end: 0, exact: '' }
  expect(lines({ ...about('12个'), source })).toHaveLength(2)
})
