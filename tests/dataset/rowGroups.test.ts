import { describe, expect, it } from 'vitest'
import { rowsByWord, rowsWithin } from '../../src/dataset/rowGroups.ts'
import { dataWith, investment } from './build.ts'

describe('rows by their word', () => {
  it('should be in order, words as they first appear, what is not told under none', () => {
    const { investments } = dataWith({
      investments: [
        investment('0', { stage: 'signed' }),
        investment('1', { stage: null }),
        investment('2', { stage: 'operating' }),
        investment('3', { stage: 'signed' }),
      ],
    }).tables
    expect([...rowsByWord(investments, 'stage')]).toEqual([
      ['signed', [0, 3]],
      ['operating', [2]],
    ])
  })
})

describe('rows within others', () => {
  it('should be those in both, at either end too, and all where no others are given', () => {
    expect(rowsWithin([1, 4, 9, 12], Uint32Array.of(1, 2, 9, 10, 12))).toEqual([1, 9, 12])
    expect(rowsWithin([1, 4], new Uint32Array())).toEqual([])
    expect(rowsWithin([1, 4])).toEqual([1, 4])
  })
})
