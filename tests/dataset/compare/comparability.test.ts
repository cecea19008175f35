import { describe, expect, it } from 'vitest'
import { comparePair } from '../../../src/dataset/compare/comparability.ts'
import { readCases } from '../../read-cases.ts'
import { readObservation } from '../observation.ts'

const pairs = readCases('comparability').map(({ title, input, expected }) => {
  const [a = '', b = ''] = input.split('\n').map((line) => line.split(' | ')[1] as string)
  return { title, a: readObservation(a), b: readObservation(b), expected: expected.join(' ') }
})
/** The verdict, and the reasons that say more than that both say the same. */
const told = ({ verdict, reasons }: ReturnType<typeof comparePair>) =>
  [verdict, ...reasons.map(({ code }) => code).filter((code) => !code.endsWith('_same'))].join(' ')

describe('comparePair', () => {
  it.each(pairs)('$title', ({ a, b, expected }) => {
    expect(told(comparePair(a, b))).toBe(expected)
  })

  it.each(pairs)('$title, the other way round', ({ a, b, expected }) => {
    expect(told(comparePair(b, a))).toBe(expected)
  })

  it('should give one reason an axis with what both sides say', () => {
    const a = readObservation('park 40 count A 2012 stage=introduced')
    const b = readObservation('county 14 count A 2018 stage=introduced')
    expect(comparePair(a, b).reasons.map(({ axis, says: [of, against] }) => [axis, of, against])).toEqual([
      ['unit', 'count', 'count'],
      ['period', '2012', '2018'],
      ['scope', 'park', 'county'],
      ['status', 'A', 'A'],
      ['definition', 'introduced', 'introduced'],
    ])
  })

  it('should take figures of two indicators for a mistake of its caller', () => {
    const a = readObservation('park 1 count A 2018', 'projects')
    expect(() => comparePair(a, { ...a, indicator: 'enterprises' })).toThrow('projects is not enterprises')
  })
})
