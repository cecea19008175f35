import { expect, test } from 'vitest'
import type { Dataset } from '../../src/dataset/schema.ts'
import { swell } from './swell.ts'

const project = (name: string, park: string, amount: number | null) => ({
  id: name,
  name,
  park,
  amount,
  amountTo: null,
})
const SMALL = {
  parks: [
    { id: 'a', shortZh: '甲', shortEn: 'A' },
    { id: 'b', shortZh: '乙', shortEn: 'B' },
  ],
  observations: [{ id: 'o', park: 'b' }],
  parkClusters: [],
  rankings: [],
  honours: [],
  measures: [],
  investments: [project('纸业项目', 'a', 3e8), project('化工园', 'b', null)],
} as unknown as Dataset
const SIZE = { parks: 7, investments: 500 }

test('what is swollen begins with what there was, and is the same each time', () => {
  const { parks, investments } = swell(SMALL, SIZE)
  expect(parks.slice(0, 2)).toEqual(SMALL.parks)
  expect(investments.slice(0, 2)).toEqual(SMALL.investments)
  expect([parks.length, investments.length]).toEqual([7, 500])
  expect(swell(SMALL, SIZE)).toEqual(swell(SMALL, SIZE))
})

test('parks and projects have names and ids of their own', () => {
  const { parks, investments } = swell(SMALL, SIZE)
  for (const rows of [parks.map(({ shortZh }) => shortZh), investments.map(({ name }) => name)])
    expect(new Set(rows).size).toBe(rows.length)
  expect(new Set(investments.map(({ id }) => id)).size).toBe(500)
})

test('a copy has the id of one more record at the same place', () => {
  const ids = ['a.i7-3', 'a.i7', 'a-2.i9']
  const investments = ids.map((id) => ({ ...project('厂', 'a', null), id })) as Dataset['investments']
  const swollen = swell({ ...SMALL, investments }, SIZE).investments.map(({ id }) => id)
  expect(swollen.slice(0, 3)).toEqual(ids)
  expect(new Set(swollen).size).toBe(500)
  expect(new Set(swollen.map((id) => id.replace(/-\d+$/, '')))).toEqual(new Set(['a.i7', 'a-2.i9']))
  const figures = swell(SMALL, SIZE).observations.map(({ id }) => id)
  expect(figures).toEqual(['o', 'o-2', 'o-3'])
})

test('a park has the figures of the one that it repeats', () => {
  expect(swell(SMALL, SIZE).observations.map(({ park }) => park)).toEqual(['b', 'b-1', 'b-2'])
})

test('amounts are spread around their model and told to 10,000 yuan; none is made up', () => {
  const { investments } = swell(SMALL, SIZE)
  const amounts = investments.flatMap(({ amount }) => amount ?? [])
  expect(amounts.length).toBeGreaterThan(200)
  expect(amounts.length).toBeLessThan(300)
  expect(new Set(amounts).size).toBeGreaterThan(200)
  expect(amounts.filter((amount) => amount % 10_000 !== 0)).toEqual([])
  expect(amounts.filter((amount) => amount > 1.5e8 && amount < 6e8).length).toBeGreaterThan(
    amounts.length / 3,
  )
})
