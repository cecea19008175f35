import { describe, expect, it } from 'vitest'
import { readColumns } from '../../../src/dataset/columns/readColumns.ts'
import { writeColumns } from '../../../src/dataset/columns/writeColumns.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { CORE_TABLES, type Dataset } from '../../../src/dataset/schema.ts'
import { type Data, rowOfId, rowsOf } from '../../../src/dataset/table.ts'
import { investment, observation, park } from '../build.ts'
import { sample } from '../sample.ts'
import { type Columns, type Head, withHead } from './withHead.ts'

const fileOf = (changes: Partial<Dataset> = {}) => writeColumns(dataOf({ ...sample(), ...changes }))
const rowsOfAll = ({ version, tables, counts }: Data) => ({
  version,
  counts,
  tables: CORE_TABLES.map((name) => rowsOf(tables[name])),
})

function dataIn(bytes: Uint8Array<ArrayBuffer>): Data {
  const read = readColumns(bytes)
  if ('data' in read) return read.data
  throw new Error(JSON.stringify(read))
}

function faultsOf(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  const read = readColumns(bytes)
  return 'faults' in read ? read.faults.map(({ path, problem }) => `${path} ${problem}`) : []
}

const changed = (change: (head: Head) => unknown) => withHead(fileOf(), change)
const columnsOf = (head: Head, table: string): Columns => head.tables[table]?.columns ?? {}

describe('the file of columns', () => {
  it('should be read as the tables that it was written from', () => {
    expect(rowsOfAll(dataIn(fileOf()))).toEqual(rowsOfAll(dataOf(sample())))
  })

  it('should keep numbers of every size and sign, and what is not told', () => {
    const values = [0, 254, 255, 256, 65_535, 65_536, 4_294_967_295, 4_294_967_296, -1, 0.1]
    for (const value of values) {
      const observations = [observation('a', { value }), observation('b', { value: 1, valueTo: value })]
      const { tables } = dataIn(fileOf({ observations }))
      expect(rowsOf(tables.observations).map((row) => [row.value, row.valueTo])).toEqual([
        [value, null],
        [1, value],
      ])
    }
  })

  // Half as many levels: as many as codes of a byte, or of two, tell apart, and one more.
  it.each([256, 258, 65_536, 65_538])('should keep %d words, and find each by itself', (length) => {
    const parks = Array.from({ length }, (_, at) =>
      park(`园${at}`, {
        shortZh: at % 3 === 0 ? '𠮷' : '\u{feff}东',
        level: at % 2 === 0 ? null : `级${at}`,
      }),
    )
    const { tables } = dataIn(
      fileOf({ parks, investments: [], observations: [], parkClusters: [], documents: [] }),
    )
    expect(parks.findIndex(({ id }, at) => rowOfId(tables.parks, id) !== at)).toBe(-1)
    expect(rowOfId(tables.parks, `园${length}`)).toBe(-1)
    expect(rowsOf(tables.parks)).toEqual(parks)
    expect(tables.parks.columns['id']).toMatchObject({ words: parks.map(({ id }) => id) })
  })

  it('should keep an empty table and an empty word', () => {
    const { tables } = dataIn(
      fileOf({ investments: [investment('', { name: '', investors: [''] })], rankings: [] }),
    )
    expect(tables.rankings.length).toBe(0)
    expect(rowsOf(tables.investments)[0]).toMatchObject({ id: '', name: '', investors: [''] })
  })

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    [
      'an unknown unit',
      fileOf({ observations: [observation('o', { unit: 'acre' as 'count' })] }),
      'holds acre',
    ],
    [
      'an unknown kind of damage',
      fileOf({ documents: sample().documents.map((row) => ({ ...row, defects: ['x' as 'pinyin-gloss'] })) }),
      'documents.defects holds x, not one of',
    ],
    [
      'a park that is not there',
      fileOf({ investments: [investment('i', { park: 'north' })] }),
      'investments.park names north, which is not in parks',
    ],
    [
      'a cluster that is not there',
      fileOf({ investments: [investment('i', { clusters: ['paper', 'tea'] })] }),
      'investments.clusters names tea',
    ],
    [
      'a number that may not be missing',
      fileOf({ observations: [observation('o', { value: Number.NaN })] }),
      'observations.value has no finite number at row 0',
    ],
    [
      'an infinite number',
      fileOf({ observations: [observation('o', { value: Number.POSITIVE_INFINITY })] }),
      'observations.value has no finite number at row 0',
    ],
    [
      'a text that may not be missing',
      fileOf({ observations: [observation('o'), observation('p', { park: null as unknown as string })] }),
      'observations.park names no word at row 1',
    ],
  ])('should refuse %s and say where', (_, bytes, fault) => {
    expect(faultsOf(bytes)[0]).toContain(fault)
  })

  it.each<[string, (head: Head) => unknown, string]>([
    ['a missing table', (head) => delete head.tables['parks'], 'parks is no table'],
    ['a missing column', (head) => delete columnsOf(head, 'parks')['nameZh'], 'parks.nameZh is no column'],
    [
      'a type that there is not',
      (head) => (columnsOf(head, 'observations')['value'] = { numbers: 'f32' }),
      'observations.value is not 1 numbers',
    ],
    [
      'more rows than the file has',
      (head) => Object.assign(head.tables['observations'] ?? {}, { length: 99_999 }),
      'observations.id has no words',
    ],
    [
      'fewer words than are named',
      (head) => (columnsOf(head, 'observations')['park'] = { codes: 'i8', words: [0, 'u8', 0] }),
      'observations.park names no word at row 0',
    ],
    [
      'words that end in the middle',
      (head) => ((columnsOf(head, 'parks')['nameZh'] as { words: number[] }).words[2] = 1),
      'parks.nameZh has no words',
    ],
    ['no version', (head) => Object.assign(head, { version: 7 }), 'version is no text'],
    ['no counts', (head) => Object.assign(head, { counts: null }), 'counts are no counts'],
  ])('should refuse %s', (_, change, fault) => {
    expect(faultsOf(changed(change))[0]).toContain(fault)
  })

  it('should tell a file for another version of the page from a broken one', () => {
    expect(readColumns(changed((head) => (head.format = 9)))).toEqual({ other: 'format' })
    expect(readColumns(changed((head) => (head.contract = 9)))).toEqual({ other: 'contract' })
  })

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><title>404</title>'],
    ['an object', '{"format":2}'],
  ])('should refuse %s', (_, text) => {
    expect(faultsOf(new TextEncoder().encode(text))).toEqual([' is no file of columns'])
  })

  it('should refuse a file that was cut off anywhere', () => {
    const whole = fileOf()
    for (let length = 0; length < whole.length; length += 7)
      expect(faultsOf(whole.slice(0, length))).not.toEqual([])
  })

  it('should stop telling after ten faults', () => {
    expect(faultsOf(changed((head) => (head.tables = {})))).toHaveLength(10)
  })
})
