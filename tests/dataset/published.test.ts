import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { csv } from '../../src/dataset/publish/csv.ts'
import { dataPackage, tableSchema } from '../../src/dataset/publish/dataPackage.ts'
import { flatCells, flatColumns } from '../../src/dataset/publish/flatTable.ts'
import { jsonSchema } from '../../src/dataset/publish/jsonSchema.ts'
import { sample } from './sample.ts'

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ strict: true }).compile(jsonSchema())

  it('should accept a dataset', () => {
    validate(JSON.parse(JSON.stringify(sample())))
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['a figure without its sentence', { ...sample().observations[0], source: null }],
    ['a status outside SDMX', { ...sample().observations[0], obsStatus: 'X' }],
    ['a value as text', { ...sample().observations[0], value: '1' }],
  ])('should refuse %s', (_, observation) => {
    expect(validate({ ...sample(), observations: [observation] })).toBe(false)
  })
})

describe('CSV', () => {
  it('should quote by RFC 4180 and end every line with CRLF', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x,"y"', 1],
          ['两\n行', null],
        ],
        'program',
      ),
    ).toBe('a,b\r\n"x,""y""",1\r\n"两\n行",\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', 'x\n=1', '\r=1'])(
    'should keep a spreadsheet from reading %j as a formula',
    (text) => {
      expect(csv([], [[text]], 'spreadsheet')).toContain(`'${text}`)
    },
  )

  it('should leave negative numbers numbers, and text for programs alone', () => {
    expect(csv([], [[-1.5]], 'spreadsheet')).toBe('\r\n-1.5\r\n')
    expect(csv([], [['-1']], 'program')).toBe('\r\n-1\r\n')
  })
})

describe('the flat tables', () => {
  it('should flatten groups, join lists, and leave what is not told empty', () => {
    const columns = flatColumns('investments')
    const cells = flatCells(sample().investments[1]!, columns)
    const at = (name: string) => cells[columns.findIndex((column) => column.name === name)]
    expect(at('clusters')).toBe('paper;chemicals')
    expect(at('amount')).toBeNull()
    expect(at('source.exact')).toBe('项目2')
  })

  it('should give the package a resource for each table, with keys that lead to one another', () => {
    const made = dataPackage(
      'v',
      new Map([['observations', { path: 'tables/observations.csv', bytes: 1, sha256: 'f' }]]),
    )
    expect(made).toMatchObject({ resources: [{ name: 'observations', hash: 'sha256:f' }] })
    expect(tableSchema('observations')).toHaveProperty('primaryKey', 'id')
    expect(tableSchema('observations')).toHaveProperty('foreignKeys.0', {
      fields: 'park',
      reference: { resource: 'parks', fields: 'id' },
    })
    expect(tableSchema('diagnostics')).not.toHaveProperty('primaryKey')
  })
})
