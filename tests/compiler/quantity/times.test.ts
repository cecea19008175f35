import { expect, test } from 'vitest'
import { readTimes } from '../../../src/compiler/quantity/times.ts'
import { cut } from '../../../src/compiler/span.ts'
import type { TimeExpression } from '../../../src/compiler/types.ts'
import { readCases } from '../../read-cases.ts'

const range = (name: string, from: number | null, to: number | null): string =>
  from === null ? '' : to === null ? `${name} ${from}` : `${name}s ${from}–${to}`

function write(text: string, time: TimeExpression): string {
  const parts = [
    time.base,
    range('', time.year, time.yearTo).replace('s ', '').trim(),
    range('month', time.month, time.monthTo),
    range('day', time.day, null),
    time.years === null ? '' : `years ${time.years}`,
    time.instant ? 'instant' : '',
    time.since ? 'since' : '',
  ]
  return `「${cut(text, time)}」 ${parts.filter(Boolean).join(' ')} · ${time.rule}`
}

test.each(readCases('times'))('$title', ({ input, expected }) => {
  expect(readTimes(input).map((time) => write(input, time))).toEqual(expected)
})

test('a very long run of digits or of 年 is read and holds no time', () => {
  expect(readTimes('7'.repeat(100_000))).toEqual([])
  expect(readTimes('年'.repeat(100_000))).toEqual([])
})
