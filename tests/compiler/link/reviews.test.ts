import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileArticle } from '../../../src/compiler/index.ts'

const files = readdirSync('data/reviews').filter((name) => name.endsWith('.json'))

/** Exceptions only shrink: a verdict that the compiler has made needless must go. */
test.each(files)('every verdict of %s finds its record and changes it', (name) => {
  const file = name.replace('.json', '.txt')
  const compiled = compileArticle({
    file,
    bytes: readFileSync(`seeds/${file}`),
    sha256: '',
    review: JSON.parse(readFileSync(`data/reviews/${name}`, 'utf8')) as unknown,
  })
  const wrong = compiled.diagnostics.filter(({ code }) => code.startsWith('review-'))
  expect(wrong.map(({ message }) => message)).toEqual([])
})
