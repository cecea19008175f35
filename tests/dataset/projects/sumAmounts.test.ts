import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/dataset/schema.ts'
import { sumAmounts } from '../../../src/dataset/projects/sumAmounts.ts'
import { dataWith, investment } from '../build.ts'

const of = (amount: number, more: Partial<Row<'investments'>> = {}): Row<'investments'> =>
  investment(String(amount), { amount, amountKind: 'total', unit: 'CNY', modifier: 'exact', ...more })
const sum = (...investments: Row<'investments'>[]) =>
  sumAmounts(dataWith({ investments }).tables.investments, [...investments.keys()])
/** The only sum of the projects. */
const one = (...investments: Row<'investments'>[]) => sum(...investments).sums[0]?.amount

describe('sums of investments', () => {
  it('should keep kinds and currencies apart, add no outputs, and take nothing for an amount that is not told', () => {
    const { sums, outputs, count, unknown } = sum(
      of(1, { amountKind: 'injection' }),
      of(2),
      of(3),
      of(4, { amountKind: 'phase' }),
      of(5, { unit: 'USD' }),
      of(6, { amountKind: 'annual_output' }),
      investment('none'),
    )
    expect(sums.map(({ kind, unit, amount, rows }) => [kind, unit, amount.value, rows.length])).toEqual([
      ['total', 'CNY', 5, 2],
      ['total', 'USD', 5, 1],
      ['phase', 'CNY', 4, 1],
      ['injection', 'CNY', 1, 1],
    ])
    expect([...outputs]).toEqual([5])
    expect([count, unknown]).toEqual([7, 1])
    expect(sum(investment('none')).sums).toEqual([])
  })

  it.each([
    [[of(10, { modifier: 'at_least' }), of(5)], { value: 15, valueTo: null, modifier: 'at_least' }],
    [[of(10, { modifier: 'more_than' }), of(5)], { value: 15, valueTo: null, modifier: 'more_than' }],
    [[of(10, { modifier: 'less_than' }), of(5)], { value: 5, valueTo: 15, modifier: 'exact' }],
    [[of(10, { modifier: 'about_below' })], { value: 10, valueTo: null, modifier: 'about_below' }],
    [[of(10, { modifier: 'about_below' }), of(5)], { value: 15, valueTo: null, modifier: 'about' }],
    [
      [of(10, { modifier: 'about' }), of(5, { modifier: 'more_than' })],
      { value: 15, valueTo: null, modifier: 'more_than' },
    ],
    [[of(10, { modifier: 'at_most' })], { value: 10, valueTo: null, modifier: 'at_most' }],
    [[of(10, { amountTo: 20 }), of(5)], { value: 15, valueTo: 25, modifier: 'exact' }],
    [[of(10, { modifier: 'about' }), of(5)], { value: 15, valueTo: null, modifier: 'about' }],
    [
      [of(10, { modifier: 'at_least' }), of(5, { modifier: 'at_most' })],
      { value: 10, valueTo: null, modifier: 'at_least' },
    ],
  ])('should add bounds as bounds: %#', (projects, expected) => {
    expect(one(...projects)).toEqual(expected)
  })
})
