import { describe, expect, it } from 'vitest'
import { HEAD_START } from '../../../src/dataset/columns/columnsFormat.ts'
import { readColumns } from '../../../src/dataset/columns/readColumns.ts'
import { writeColumns } from '../../../src/dataset/columns/writeColumns.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import { type Data, rowOfId, rowsOf, wordAt } from '../../../src/dataset/table.ts'
import { datasetWith, observation } from '../build.ts'
import { sample } from '../sample.ts'
import { type Columns, type Head, withHead } from './withHead.ts'

/** A figure with this id, in an article at an offset. */
const at = (id: string, start: number, document = 'a') =>
  observation(id, { source: { document, start, end: start + 1, exact: '甲' } })
const documents = ['a', 'a.b', 'c'].map((id) => ({ ...sample().documents[0]!, id }))
const fileOf = (...observations: ReturnType<typeof at>[]) =>
  writeColumns(dataOf(datasetWith({ documents, observations })))

function dataIn(bytes: Uint8Array<ArrayBuffer>): Data {
  const read = readColumns(bytes)
  if ('data' in read) return read.data
  throw new Error(JSON.stringify(read))
}

function idHead(bytes: Uint8Array): Columns[string] {
  const length = new DataView(bytes.buffer).getUint32(4, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_START, HEAD_START + length))) as Head
  return head.tables['observations']?.columns['id'] ?? {}
}

/** What the reader says of a file whose ids are told otherwise. */
function faultsWith(table: string, id: Columns[string]): readonly string[] {
  const file = withHead(fileOf(at('a.o1', 1), at('a.x1', 1)), (head) =>
    Object.assign(head.tables[table]?.columns ?? {}, { id }),
  )
  const read = readColumns(file)
  return 'faults' in read ? read.faults.map(({ path, problem }) => `${path} ${problem}`) : []
}

describe('ids made of where records stand', () => {
  const ids = ['a.o7', 'a.o7-2', 'a.b.o300', 'c.observations7', 'a.o9', 'c.o7-300']
  const file = fileOf(
    at('a.o7', 7),
    at('a.o7-2', 7),
    at('a.b.o300', 10, 'a.b'),
    at('c.observations7', 7, 'c'),
    at('a.o9', 7),
    at('c.o7-300', 7, 'c'),
  )
  const { observations } = dataIn(file).tables

  it('should be the same as before, one by one and all together', () => {
    expect(rowsOf(observations).map(({ id }) => id)).toEqual(ids)
    expect(observations.columns['id']).toMatchObject({ words: ids })
    expect([wordAt(observations, 'id', -1), wordAt(observations, 'id', ids.length)]).toEqual([null, null])
  })

  it('should be found before and after they were read', () => {
    for (const [row, id] of ids.entries()) {
      const { observations: unread } = dataIn(file).tables
      expect([rowOfId(unread, id), wordAt(unread, 'id', row), rowOfId(unread, id)]).toEqual([row, id, row])
    }
  })

  it('should be found when very many were read since', () => {
    const many = dataIn(fileOf(...Array.from({ length: 5000 }, (_, row) => at(`a.o${row}`, row)))).tables
    rowsOf(many.observations)
    expect([0, 4095, 4096, 4999].map((row) => rowOfId(many.observations, `a.o${row}`))).toEqual([
      0, 4095, 4096, 4999,
    ])
  })

  it.each([
    'a.o8',
    'a.o07',
    'a.o7-1',
    'a.o7-0',
    'a.o7-02',
    'a.i7',
    'A.o7',
    'b.o7',
    'c.o7',
    'a.b.o7',
    'o7',
    '',
  ])('should not be found where there is none: %s', (id) => expect(rowOfId(observations, id)).toBe(-1))

  it('should be written as numbers of the narrowest type, and none that say nothing', () => {
    expect(idHead(file)).toEqual({ stems: ['o', 'observations'], codes: 'i8', after: 'u16', nth: 'u16' })
    expect(idHead(fileOf(at('a.o7', 7), at('c.o7', 7, 'c')))).toEqual({ stems: ['o'] })
  })

  it('should be found again in a file that is written of what was read', () => {
    expect(writeColumns(dataIn(file))).toEqual(file)
  })
})

describe('ids of another form', () => {
  it.each([
    ['of no article', [at('o1', 1)]],
    ['of another article', [at('c.o1', 1)]],
    ['with a zero before the number', [at('a.o01', 1)]],
    ['before their record', [at('a.o1', 1), at('a.o2', 3)]],
    ['that two records share', [at('a.o2', 2), at('a.o2', 2)]],
    ['only in one row', [at('a.o1', 1), at('north', 1), at('a.o2', 1)]],
  ])('should be written as words: %s', (_, rows) => {
    const file = fileOf(...rows)
    expect(idHead(file)).toHaveProperty('words')
    expect(rowsOf(dataIn(file).tables.observations).map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  })
})

describe('a file whose ids cannot be made', () => {
  it.each<[string, string, Columns[string], string]>([
    ['no stems', 'observations', { stems: 'o' }, 'observations.id has no stems'],
    ['a stem that is no text', 'observations', { stems: ['o', 7] }, 'observations.id has no stems'],
    ['stems without codes', 'observations', { stems: ['o', 'x'] }, 'observations.id is not 2 codes'],
    ['no stem at all', 'observations', { stems: [] }, 'observations.id is not 2 codes'],
    ['codes of no type', 'observations', { stems: ['o'], codes: 'u8' }, 'observations.id is not 2 codes'],
    [
      'a code that is no stem’s',
      'observations',
      { stems: ['o'], codes: 'i8' },
      'observations.id has no stem at row 1',
    ],
    [
      'offsets of no type',
      'observations',
      { stems: ['o'], after: 'f32' },
      'observations.id is not 2 numbers',
    ],
    ['a table without places', 'parks', { stems: ['o'] }, 'parks.id has no words'],
  ])('should be refused: %s', (_, table, id, fault) => {
    expect(faultsWith(table, id)[0]).toBe(fault)
  })
})
