import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import { CORE_TABLES } from '../../src/dataset/schema.ts'
import { numberAt, rowAt, rowOfId, rowsOf, wordAt, wordsAt } from '../../src/dataset/table.ts'
import { sample } from './sample.ts'

const data = dataOf(sample())

/** The article gives them back. */
function withoutWords(row: object): object {
  const { quote: _, ...rest } = row as Record<string, unknown>
  if (!rest['source']) return rest
  const { exact: __, ...place } = rest['source'] as Record<string, unknown>
  return { ...rest, source: place }
}

describe('tables as columns', () => {
  it('should give back every row as it came but for its words, nulls, lists and open groups too', () => {
    for (const name of CORE_TABLES)
      expect(rowsOf(data.tables[name])).toEqual((sample()[name] as readonly object[]).map(withoutWords))
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
