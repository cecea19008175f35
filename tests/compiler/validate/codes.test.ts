import { expect, test } from 'vitest'
import diagnostics from '../../../data/diagnostics.json' with { type: 'json' }
import { entryOf, fill } from '../../../src/compiler/validate/codes.ts'
import { readSources } from '../../sources.ts'

const compiler = readSources('src/compiler')
const codes = Object.keys(diagnostics.codes)
const mentioned = (code: string) => compiler.some((source) => source.code.includes(`'${code}'`))

test('every code in the compiler is documented', () => {
  const used = compiler
    .filter(({ code }) => code.includes('Finding'))
    .flatMap(({ code }) => Array.from(code.matchAll(/code: '([a-z-]+)'/g), ([, name = '']) => name))
  expect(used.filter((name) => !codes.includes(name))).toEqual([])
  expect(used).toContain('no-park')
})

test('every documented code is in use', () => {
  expect(codes.filter((code) => !mentioned(code))).toEqual([])
})

/** The arguments that a message has a place for. */
const places = (template: string) => new Set(template.match(/\{\d\}/g) ?? [])

test.each(Object.entries(diagnostics.codes))(
  '%s says what is wrong in both languages, and what to do',
  (code, entry) => {
    expect(places(entry.zh)).toEqual(places(entry.en))
    expect(entry.help).toMatch(/[.?]/)
    expect(entryOf(code).en).toBe(entry.en)
  },
)

test('arguments are filled in where they are named', () => {
  expect(fill('{1} of {0}, {1}', ['a', 'b'])).toBe('b of a, b')
  expect(() => entryOf('no-such-code')).toThrow('no-such-code')
})
