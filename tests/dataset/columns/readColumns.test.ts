import { describe, expect, it } from 'vitest'
import { columnsFileOf } from '../../../src/dataset/columns/columnsFile.ts'
import { readColumns } from '../../../src/dataset/columns/readColumns.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { sample } from '../sample.ts'

/** A file as it comes over the network, where any value may stand anywhere. */
interface Json {
  format: unknown
  contract: unknown
  tables: Record<string, { columns: Record<string, Parts> }>
}
type Parts = Record<'numbers' | 'flags' | 'sizes' | 'codes' | 'words', unknown[]>
const file = (): Json => JSON.parse(JSON.stringify(columnsFileOf(dataOf(sample())))) as Json

function faultsOf(json: unknown): readonly string[] {
  const read = readColumns(json)
  return 'faults' in read ? read.faults.map(({ path, problem }) => `${path} ${problem}`) : []
}

describe('the file of columns', () => {
  it('should be read as the tables that it was written from', () => {
    const read = readColumns(file())
    expect(read).toEqual({ data: dataOf(sample()) })
  })

  it.each<[string, (columns: (table: string, column: string) => Parts) => unknown, string]>([
    [
      'a number as text',
      (column) => (column('observations', 'value').numbers[0] = '2e7'),
      'observations.value has no finite number at row 0',
    ],
    [
      'a number that may not be missing',
      (column) => (column('observations', 'source.start').numbers[0] = null),
      'observations.source.start has no finite number at row 0',
    ],
    [
      'a row too many',
      (column) => column('observations', 'value').numbers.push(1),
      'observations.value is not 1 numbers',
    ],
    ['a flag of two', (column) => (column('observations', 'dims.previous').flags[0] = 2), 'neither true nor'],
    ['an unknown unit', (column) => (column('observations', 'unit').words[0] = 'acre'), 'holds acre'],
    [
      'an unknown kind of damage',
      (column) => (column('documents', 'defects').words[0] = 'x'),
      'holds x, not one of',
    ],
    [
      'a park that is not there',
      (column) => (column('investments', 'park').words[0] = 'north'),
      'investments.park names north, which is not in parks',
    ],
    [
      'a cluster that is not there',
      (column) => (column('investments', 'clusters').words[1] = 'tea'),
      'investments.clusters names tea',
    ],
    [
      'a word that is not there',
      (column) => (column('parks', 'nameZh').codes[1] = 99),
      'parks.nameZh names no word at row 1',
    ],
    [
      'a text that may not be missing',
      (column) => (column('parks', 'nameZh').codes[0] = -1),
      'parks.nameZh names no word at row 0',
    ],
    [
      'a list that ends too soon',
      (column) => column('investments', 'clusters').codes.pop(),
      'investments.clusters is not',
    ],
    [
      'half a size',
      (column) => (column('investments', 'clusters').sizes[0] = 0.5),
      'investments.clusters is',
    ],
    ['a dictionary of numbers', (column) => (column('parks', 'id').words = [1]), 'parks.id has no words'],
  ])('should refuse %s and say where', (_, change, fault) => {
    const json = file()
    change((table, column) => json.tables[table]?.columns[column] as Parts)
    const faults = faultsOf(json)
    expect(faults[0]).toContain(fault)
  })

  it.each([
    ['a missing table', (json: Json) => delete json.tables['mentions'], 'mentions is no table'],
    [
      'a missing column',
      (json: Json) => delete json.tables['parks']?.columns['nameZh'],
      'parks.nameZh is no column',
    ],
    ['another contract', (json: Json) => (json.contract = 99), 'contract is 99'],
    ['another format', (json: Json) => (json.format = 99), 'format is 99'],
  ])('should refuse %s', (_, change, fault) => {
    const json = file()
    change(json)
    expect(faultsOf(json)[0]).toContain(fault)
  })

  it.each([null, 3, 'dataset', []])('should refuse %j', (json) => {
    expect(faultsOf(json)).toEqual([' is no object'])
  })

  it('should stop telling after ten faults', () => {
    expect(faultsOf({ ...file(), tables: {} })).toHaveLength(10)
  })
})
