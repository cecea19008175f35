import { describe, expect, test } from 'vitest'
import { REFUSALS } from '../../../src/compiler/quantity/refusals.ts'
import { RULES } from '../../../src/compiler/quantity/rules.ts'
import { readCases } from '../../read-cases.ts'
import { writeReadings } from './write-readings.ts'

const CORPORA = ['numbers', 'modifiers', 'units', 'refusals', 'ordinals'].map((name) => ({
  name: `quantity-${name}`,
  cases: readCases(`quantity-${name}`),
}))
const ALL = CORPORA.flatMap(({ cases }) => cases)

describe.each(CORPORA)('$name', ({ cases }) => {
  test.each(cases)('$title', ({ input, expected }) => {
    expect(writeReadings(input)).toEqual(expected)
  })
})

/** Titles that begin with `name:`. */
const casesOf = (name: string) => ALL.filter(({ title }) => title === name || title.startsWith(`${name}:`))
const reads = (line: string): boolean => !line.includes(' no · ')

test('should show for every refusal what it refuses, and a like figure that it lets pass', () => {
  const bare = REFUSALS.filter(({ name }) => {
    const lines = casesOf(name).flatMap(({ expected }) => expected)
    return !lines.some((line) => line.endsWith(` no · ${name}`)) || !lines.some(reads)
  })
  expect(bare.map(({ name }) => name)).toEqual([])
})

test('should show for every rule what it reads, and like words that it does not', () => {
  const rules = RULES.map(({ name }) => name).filter((name) => name !== 'unit')
  const bare = rules.filter((name) => {
    const cases = casesOf(name)
    const positive = cases.some(({ expected }) => expected.some((line) => line.endsWith(`· ${name}`)))
    const negative = cases.some(({ expected }) => expected.every((line) => !line.endsWith(`· ${name}`)))
    return !positive || !negative
  })
  expect(bare).toEqual([])
})

test.each(RULES)('$name reads its own example: $example', ({ name, example }) => {
  const found = writeReadings(example).map((line) => line.split(' · ')[1])
  expect(found).toContain(name === 'unit' ? 'money' : name)
})
