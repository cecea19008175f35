import { expect, test } from 'vitest'
import { answerFor, largestClusters } from './answers.ts'
import { readTable } from './limit/readTable.ts'
import { rowOf } from './limit/rowOf.ts'
import { emptySelection, select } from './limit/select.ts'
import { limitFile } from './limit/writeTable.ts'
import { sumRows } from './peer/sumRows.ts'
import { KIND_WORDS, type Project, STAGE_WORDS, tableOrder } from './projects.ts'

const [planned = '', negotiating = ''] = STAGE_WORDS
const [total = '', phase = ''] = KIND_WORDS
const project = (
  name: string,
  clusters: readonly string[],
  amount: number | null,
  kind: string,
): Project => ({
  name,
  park: '甲',
  clusters,
  stage: amount === null ? planned : negotiating,
  kind,
  amount,
  adds: amount,
  tier: amount === null ? 9 : 0,
})
const PROJECTS = [
  project('无额', ['化工', '电力'], null, ''),
  project('小', ['化工'], 1e8, phase),
  project('中', ['电力', '化工'], 3e8, total),
  project('大', ['化工'], 9e8, phase),
  project('同大', [], 9e8, phase),
]
const order = tableOrder(PROJECTS)

test('the table begins with the largest amount, equal ones as they come, what is not told at the end', () => {
  expect(Array.from(order, (at) => PROJECTS[at]?.name)).toEqual(['大', '同大', '中', '小', '无额'])
})

test('the answer counts a project in the first of its clusters, and begins with the first kind of amount', () => {
  expect(answerFor(PROJECTS, order, null, '无')).toEqual({
    count: 5,
    first: '大',
    stage: { word: planned, count: 1 },
    bar: { cluster: '电力', cny: 3e8 },
  })
})

test('a chosen cluster takes what is also of another, and two amounts are too few for bars', () => {
  expect(answerFor(PROJECTS, order, '化工', '无').bar).toEqual({ cluster: '化工', cny: 3e8 })
  expect(answerFor(PROJECTS, order, '电力', '无')).toMatchObject({ count: 2, first: '中', bar: null })
})

test('the clusters of most projects come first', () => {
  expect(largestClusters(PROJECTS, 1)).toEqual(['化工'])
})

test('the limit page reads what was written for it, and comes to the same sums', () => {
  const table = readTable(new Uint8Array(limitFile(PROJECTS, order)).buffer)
  const selection = emptySelection(table)
  select(table, table.clusters.indexOf('化工'), selection)
  const names = Array.from(selection.rows.subarray(0, selection.count), (row) => rowOf(table, row).name)
  expect(names).toEqual(['大', '中', '小', '无额'])
  expect(selection.sums.reduce((all, one) => all + one)).toBe(13e8)
  expect(rowOf(table, 4)).toEqual({
    name: '无额',
    park: '甲',
    clusters: '化工、电力',
    amount: '未载明',
    kind: '',
    stage: planned,
  })
})

test('the peer comes to the same sums', () => {
  const summary = sumRows({ stages: STAGE_WORDS, kinds: KIND_WORDS, rows: PROJECTS }, '')
  expect(summary.stages).toEqual([
    { word: planned, count: 1 },
    { word: negotiating, count: 4 },
  ])
  expect(summary.bars.map(({ kind, cluster, cny }) => [kind, cluster, cny])).toEqual([
    [total, '电力', 3e8],
    [phase, '化工', 10e8],
    [phase, '未归类', 9e8],
  ])
})
