import { expect, it } from 'vitest'
import { citation } from '../../src/export/citation.ts'
import { en } from '../../src/i18n/en/index.ts'
import { subject } from './subject.ts'

const LINK = 'https://example.org/parks/#/compare?indicator=roads'

it('BibTeX should have the frozen version and the articles, and keep the link from TeX', () => {
  const text = citation(subject(), 'bibtex')
  expect(text).toMatch(/^@misc\{parkbench-v,\n/)
  expect(text).toContain(String.raw`url = {https://example.org/parks/\#/compare?indicator=roads}`)
  expect(text).toContain('howpublished = {数据集版本 v}')
  expect(text).toContain('urldate = {2026-03-01}')
})

it('GB/T 7714 should be in the order of the standard', () => {
  expect(citation(subject(), 'gbt7714')).toBe(
    `园鉴 Parkbench. 新建改造道路[DB/OL]. 数据集版本 v[2026-03-01]. ${LINK}.`,
  )
})

it('the plain citation should name each article once, in the language of the page', () => {
  const text = citation(subject({}, en), 'plain')
  expect(text).toContain('dataset version v')
  expect(text).toContain(LINK)
  expect(text.match(/read from/g)).toHaveLength(1)
})
