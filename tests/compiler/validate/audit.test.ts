import { expect, test } from 'vitest'
import { audit } from '../../../src/compiler/validate/audit.ts'
import { compileText } from '../compileText.ts'

test('the audit prints each sentence, and below it each quantity with its fate', () => {
  const { article, records } = compileText('目前，云海开发区入驻企业83家。水温升到37摄氏度，前景广阔。')
  const lines = audit(article, records).split('\n')
  expect(lines[0]).toBe('目前，云海开发区入驻企业83家。')
  expect(lines[1]).toMatch(/^ {2}83家 {2}83 count {2}enterprises of park, A, .+ \[.+\]$/)
  expect(lines[2]).toBe('水温升到37摄氏度，前景广阔。')
  expect(lines.at(-1)).toMatch(/^\d+ quantities, 1 in records/)
})
