import { describe, expect, it } from 'vitest'
import { boundsOf, orderOf } from '../../src/dataset/bounds.ts'
import { readObservation } from './observation.ts'

const bounds = (text: string) => boundsOf(readObservation(`park ${text} A -`))

describe('boundsOf', () => {
  it.each([
    ['120 count more_than', { shape: 'lower', low: 120, high: null, lowOpen: true, highOpen: false }],
    ['120 count at_least', { shape: 'lower', low: 120, high: null, lowOpen: false, highOpen: false }],
    ['120 count at_most', { shape: 'upper', low: null, high: 120, lowOpen: false, highOpen: false }],
    ['120 count less_than', { shape: 'upper', low: null, high: 120, lowOpen: false, highOpen: true }],
    ['5..10 count', { shape: 'range', low: 5, high: 10, lowOpen: false, highOpen: false }],
    // 5—10多亿元: the upper end is left open.
    ['5..10 count more_than', { shape: 'lower', low: 5, high: null }],
    ['7 count about_below', { shape: 'point', low: 7, high: 7, approximate: true }],
    ['7 count', { shape: 'point', low: 7, high: 7, approximate: false }],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toMatchObject(expected)
  })
})

describe('orderOf', () => {
  it.each([
    ['34 m', '50 m more_than', 'less'],
    ['50 m', '50 m more_than', 'less'],
    // 50公里以上 may be exactly 50.
    ['50 m', '50 m at_least', 'open'],
    ['60 m', '50 m more_than', 'open'],
    ['60 m', '50 m less_than', 'greater'],
    ['20..30 m', '30 m', 'open'],
    ['20..30 m', '31 m', 'less'],
    ['500 m more_than', '100 m more_than', 'open'],
    ['9 m', '9 m', 'equal'],
  ])('%s against %s is %s', (a, b, order) => {
    expect(orderOf(bounds(a), bounds(b))).toBe(order)
  })
})
