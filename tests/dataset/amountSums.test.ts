import { describe, expect, it } from 'vitest'
import { amountSums } from '../../src/dataset/amountSums.ts'
import type { Investment } from '../../src/dataset/schema.ts'
import { dataWith, investment } from './build.ts'

const amount = (value: number, more: Partial<Investment> = {}): Partial<Investment> => ({
  amount: value,
  amountKind: 'total',
  unit: 'CNY',
  modifier: 'exact',
  ...more,
})
/** `total 3 exact CNY` for each sum of these projects. */
function sumsOf(...projects: Partial<Investment>[]): string[] {
  const rows = projects.map((more, at) => investment(`${at}`, more))
  const { investments } = dataWith({ investments: rows }).tables
  return amountSums(investments, rows.keys()).map(({ kind, value, valueTo, modifier, unit }) =>
    [kind ?? '?', valueTo === null ? value : `${value}..${valueTo}`, modifier, unit].join(' '),
  )
}

describe('amountSums', () => {
  it('should add up what is of one kind and currency, and nothing else', () => {
    expect(
      sumsOf(
        amount(3, { amountKind: 'injection' }),
        amount(1),
        amount(2),
        amount(5, { amountKind: 'phase' }),
        amount(7, { unit: 'USD' }),
        amount(9, { amountKind: 'annual_output' }),
      ),
    ).toEqual([
      'total 3 exact CNY',
      'total 7 exact USD',
      'phase 5 exact CNY',
      'injection 3 exact CNY',
      'annual_output 9 exact CNY',
    ])
  })

  it('should leave out what states no amount, without making it zero', () => {
    expect(sumsOf({}, amount(4))).toEqual(['total 4 exact CNY'])
    expect(sumsOf({}, {})).toEqual([])
  })

  it('should be a lower bound as soon as one part is', () => {
    expect(sumsOf(amount(1), amount(2, { modifier: 'at_least' }))).toEqual(['total 3 at_least CNY'])
    expect(sumsOf(amount(1, { modifier: 'about' }), amount(2, { modifier: 'more_than' }))).toEqual([
      'total 3 more_than CNY',
    ])
    expect(sumsOf(amount(1), amount(2, { modifier: 'about_below' }))).toEqual(['total 3 about CNY'])
  })

  it('should not let an upper bound bound a lower one', () => {
    expect(sumsOf(amount(1, { modifier: 'at_least' }), amount(2, { modifier: 'at_most' }))).toEqual([
      'total 1 at_least CNY',
      'total 2 at_most CNY',
    ])
  })

  it('should add ranges at both ends', () => {
    expect(sumsOf(amount(1, { amountTo: 4 }), amount(2))).toEqual(['total 3..6 exact CNY'])
  })
})
