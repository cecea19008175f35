import { describe, expect, it } from 'vitest'
import { groupInvestments } from '../../../src/dataset/projects/groupInvestments.ts'
import {
  amountRanks,
  clusterRanks,
  nameRanks,
  parkRanks,
  stageRanks,
} from '../../../src/dataset/projects/investmentOrder.ts'
import { rowsOfPart } from '../../../src/dataset/partitionRows.ts'
import { type RowRanks, sortRows } from '../../../src/dataset/rowOrder.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { dataWith, investment } from '../build.ts'

const of = (name: string, amount: number, more: Partial<Row<'investments'>> = {}): Row<'investments'> =>
  investment(name, { name, amount, amountKind: 'total', unit: 'CNY', modifier: 'exact', ...more })
const without = (name: string, more: Partial<Row<'investments'>> = {}) => investment(name, { name, ...more })
const dataOf = (...investments: Row<'investments'>[]) => dataWith({ investments })
const rowsOf = (...rows: number[]) => Uint32Array.from(rows)
const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const namesIn = (projects: readonly Row<'investments'>[], ranks: RowRanks, descending = false) =>
  Array.from(sortRows([...projects.keys()], ranks, descending), (row) => projects[row]?.name).join(' ')

describe('the order of amounts', () => {
  const projects = [
    of('more', 10, { modifier: 'more_than' }),
    without('none'),
    of('output', 99, { amountKind: 'annual_output' }),
    of('less', 10, { modifier: 'less_than' }),
    of('ten', 10),
    of('least', 10, { modifier: 'at_least' }),
    of('nine', 9),
    of('dollars', 1, { unit: 'USD' }),
    of('range', 9, { amountTo: 11 }),
  ]
  const ranks = amountRanks(dataOf(...projects))

  it('should put a bound beside its number, on the side to which it is open', () => {
    expect(namesIn(projects, ranks)).toBe('nine range less ten least more dollars output none')
    expect(namesIn(projects, ranks, true)).toBe('more least ten less range nine dollars output none')
  })

  it('should sort the rows that it is given, and only those', () => {
    expect([...sortRows(rowsOf(1, 4, 6), ranks, false)]).toEqual([6, 4, 1])
  })
})

describe('the order of words', () => {
  const projects = [
    without('c', { stage: 'operating', clusters: ['power'] }),
    without('a', { stage: 'planned', park: 'west', clusters: [] }),
    without('b', { clusters: ['paper', 'power'] }),
  ]
  const data = dataOf(...projects)

  it('should be that of the language for names, and of the catalogue for stages and parks', () => {
    expect(namesIn(projects, nameRanks(data, byCode))).toBe('a b c')
    expect(namesIn(projects, nameRanks(data, byCode), true)).toBe('c b a')
    expect(namesIn(projects, parkRanks(data), true)).toBe('a c b')
  })

  it('should put what has no stage or cluster last in either direction', () => {
    expect(namesIn(projects, stageRanks(data))).toBe('a c b')
    expect(namesIn(projects, stageRanks(data), true)).toBe('c a b')
    const clusters = clusterRanks(data, byCode, (id) => id)
    expect(namesIn(projects, clusters)).toBe('b c a')
    expect(namesIn(projects, clusters, true)).toBe('c b a')
  })
})

describe('groups of projects', () => {
  const data = dataOf(
    of('a', 1, { clusters: ['power', 'paper'], stage: 'operating' }),
    of('b', 2, { clusters: ['paper'], park: 'west', stage: 'planned' }),
    without('c', { clusters: ['paper'] }),
    of('d', 2, { amountKind: 'annual_output' }),
  )
  const groups = (...wish: [Parameters<typeof groupInvestments>[2], string[]?]) => {
    const { parted, groups: held } = groupInvestments(data, rowsOf(3, 2, 1, 0), ...wish)
    return held.map(({ key, part }) => `${key}: ${rowsOfPart(parted, part).join(' ')}`)
  }

  it('should hold each project once, in the order given, and what has no group last', () => {
    expect(groups('cluster')).toEqual(['paper: 2 1', 'power: 0', 'null: 3'])
    expect(groups('cluster', ['paper'])).toEqual(['paper: 2 1 0', 'null: 3'])
    expect(groups('amount')).toEqual(['known: 1 0', 'output: 3', 'unknown: 2'])
    expect(groups('park')).toEqual(['east: 3 2 0', 'west: 1'])
    expect(groups('stage')).toEqual(['planned: 1', 'operating: 0', 'null: 3 2'])
  })
})
