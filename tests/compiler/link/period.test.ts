import { expect, test } from 'vitest'
import { resolvePeriod } from '../../../src/compiler/link/period.ts'
import { readTimes } from '../../../src/compiler/quantity/times.ts'
import type { Dating } from '../../../src/compiler/types.ts'
import { readCases } from '../../read-cases.ts'

const KINDS = { stock: 'stock', flow: 'flow', ratio: 'ratio' } as const

/** `PUBLISHED KIND | CLAUSE`: the period of the clause's first time. */
function resolve(input: string): string | null {
  const [setting = '', clause = ''] = input.split(' | ')
  const [published = 'null', kind] = setting.split(' ')
  const dating: Dating =
    published === 'null'
      ? { published: null, basis: 'unknown', span: null }
      : { published, basis: 'stated', span: null }
  return resolvePeriod(readTimes(clause)[0] ?? null, dating, KINDS[kind as keyof typeof KINDS])
}

test.each(readCases('periods'))('$title', ({ input, expected }) => {
  expect([String(resolve(input))]).toEqual(expected)
})
