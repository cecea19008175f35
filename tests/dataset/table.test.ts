import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import { type Dataset, TABLES, type TableName } from '../../src/dataset/schema.ts'
import { numberAt, rowAt, rowOfId, rowsOf, wordAt, wordsAt } from '../../src/dataset/table.ts'
import { sample } from './sample.ts'

const data = dataOf(sample())

describe('tables as columns', () => {
  it('should give back every row as it came, nulls, lists, open groups and missing sources too', () => {
    const back = Object.fromEntries(
      (Object.keys(TABLES) as TableName[]).map((name) => [name, rowsOf(data.tables[name])]),
    )
    const { contract: _, version: __, ...tables } = sample() satisfies Dataset
    expect(back).toEqual(tables)
  })

  it('should tell null from zero and from the empty list', () => {
    const { investments } = data.tables
    expect(numberAt(investments, 'amount', 0)).toBe(5e8)
    expect(numberAt(investments, 'amount', 1)).toBeNull()
    expect(wordAt(investments, 'amountKind', 1)).toBeNull()
    expect(wordsAt(investments, 'clusters', 1)).toEqual(['paper', 'chemicals'])
    expect(wordsAt(investments, 'clusters', 3)).toEqual([])
  })

  it('should find a row by its id and say when there is none', () => {
    expect(rowOfId(data.tables.parks, 'west')).toBe(1)
    expect(rowOfId(data.tables.parks, 'nowhere')).toBe(-1)
  })

  it('should refuse a row or a column that is not there', () => {
    expect(() => rowAt(data.tables.parks, 3)).toThrow(RangeError)
    expect(() => numberAt(data.tables.parks, 'nameZh', 0)).toThrow(TypeError)
  })
})
