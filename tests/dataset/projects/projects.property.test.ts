/** The typed passes over many projects beside the plainest way to the same answer. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/dataset/bounds.ts'
import { makeFirstRows } from '../../../src/dataset/firstRows.ts'
import { rowsOfPart } from '../../../src/dataset/partitionRows.ts'
import { clusterSums } from '../../../src/dataset/projects/clusterSums.ts'
import { groupInvestments, GROUPINGS } from '../../../src/dataset/projects/groupInvestments.ts'
import { amountGroup } from '../../../src/dataset/projects/investmentGroups.ts'
import {
  amountRanks,
  clusterRanks,
  nameRanks,
  parkRanks,
  stageRanks,
} from '../../../src/dataset/projects/investmentOrder.ts'
import { sumAmounts } from '../../../src/dataset/projects/sumAmounts.ts'
import { sortRows } from '../../../src/dataset/rowOrder.ts'
import type { Row } from '../../../src/dataset/schema.ts'
import { AMOUNT_KINDS, MODIFIERS, type Modifier, STAGES } from '../../../src/dataset/vocabulary.ts'
import { dataWith, investment, park } from '../build.ts'

const PARKS = ['east', 'west', 'bare']
const CLUSTERS = ['paper', 'chemicals', 'power']
const amount = fc.record({
  amount: fc.integer({ min: 1, max: 9 }),
  width: fc.nat(3),
  unit: fc.constantFrom('CNY' as const, 'USD' as const),
  modifier: fc.constantFrom(...MODIFIERS),
  amountKind: fc.option(fc.constantFrom(...AMOUNT_KINDS)),
})
const project = fc.record({
  name: fc.constantFrom('甲', '乙', '丙'),
  park: fc.constantFrom(...PARKS),
  clusters: fc.uniqueArray(fc.constantFrom(...CLUSTERS), { maxLength: 3 }),
  stage: fc.option(fc.constantFrom(...STAGES)),
  money: fc.option(amount, { freq: 3 }),
})
/** Projects, and which of them pass. */
const selection = fc.array(fc.tuple(project, fc.boolean()), { maxLength: 20 }).map((drawn) => {
  const projects = drawn.map(([{ money, ...row }], at) => {
    if (money === null) return investment(`i${at}`, row)
    const { width, ...told } = money
    return investment(`i${at}`, { ...row, ...told, amountTo: width > 0 ? told.amount + width : null })
  })
  return { projects, rows: Uint32Array.from(drawn.flatMap(([, passes], at) => (passes ? [at] : []))) }
})
const dataOf = (projects: readonly Row<'investments'>[]) =>
  dataWith({ parks: PARKS.map((id) => park(id)), investments: [...projects] })
const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const chosenClusters = fc.uniqueArray(fc.constantFrom(...CLUSTERS), { maxLength: 2 })

const OPENNESS: Readonly<Record<Modifier, number>> = {
  less_than: -2,
  at_most: -1,
  about_below: -0.5,
  exact: 0,
  about: 0,
  at_least: 1,
  more_than: 2,
}

/** By tier, then by each key in turn; equal projects stay. */
function naiveOrder(
  projects: readonly Row<'investments'>[],
  keysOf: (project: Row<'investments'>) => { tier: number; keys: readonly number[] },
  descending: boolean,
): number[] {
  const found = projects.map(keysOf)
  return [...projects.keys()].toSorted((a, b) => {
    const [one, other] = [found[a], found[b]]
    if (!one || !other) throw new Error('no such project')
    const differs = one.keys.findIndex((key, at) => key !== other.keys[at])
    const order = differs < 0 ? 0 : (one.keys[differs] ?? 0) - (other.keys[differs] ?? 0)
    return one.tier - other.tier || (descending ? -order : order)
  })
}

const place = (word: string | null, words: readonly string[]) => words.indexOf(word ?? '')

const clusterOf = ({ clusters }: Row<'investments'>, chosen: readonly string[]) =>
  clusters.find((cluster) => chosen.includes(cluster)) ?? clusters[0] ?? null

describe('the order of projects', () => {
  it('should be that of comparing every two of them, in either direction, and that of any selection', () => {
    fc.assert(
      fc.property(selection, fc.boolean(), ({ projects, rows }, descending) => {
        const data = dataOf(projects)
        const orders = [
          [
            amountRanks(data),
            (one: Row<'investments'>) => {
              const group = ['known', 'output', 'unknown'].indexOf(
                amountGroup(data.tables.investments, projects.indexOf(one)),
              )
              const value = one.amount ?? 0
              const openness = OPENNESS[one.modifier ?? 'exact']
              return {
                tier: group * 2 + Number(one.unit === 'USD'),
                keys: [value, openness, one.amountTo ?? value],
              }
            },
          ],
          [
            nameRanks(data, byCode),
            ({ name }: Row<'investments'>) => ({ tier: 0, keys: [name.charCodeAt(0)] }),
          ],
          [parkRanks(data), (one: Row<'investments'>) => ({ tier: 0, keys: [place(one.park, PARKS)] })],
          [
            stageRanks(data),
            ({ stage }: Row<'investments'>) => ({
              tier: Number(stage === null),
              keys: [place(stage, STAGES)],
            }),
          ],
          [
            clusterRanks(data, byCode, (id) => id),
            ({ clusters: [first] }: Row<'investments'>) => ({
              tier: Number(first === undefined),
              keys: [place(first ?? null, CLUSTERS.toSorted())],
            }),
          ],
        ] as const
        for (const [ranks, keysOf] of orders) {
          const expected = naiveOrder(projects, keysOf, descending)
          expect([...sortRows([...projects.keys()], ranks, descending)]).toEqual(expected)
          expect([...sortRows(rows, ranks, descending)]).toEqual(expected.filter((row) => rows.includes(row)))
        }
      }),
    )
  })
})

describe('groups of projects', () => {
  it('should hold every row once, under what it has, in the order given', () => {
    fc.assert(
      fc.property(selection, chosenClusters, ({ projects, rows }, chosen) => {
        const data = dataOf(projects)
        const given = rows.toReversed()
        const keyOf = {
          amount: (row: number) => amountGroup(data.tables.investments, row),
          cluster: (row: number) => clusterOf(projects[row] as Row<'investments'>, chosen),
          park: (row: number) => projects[row]?.park ?? null,
          stage: (row: number) => projects[row]?.stage ?? null,
        }
        for (const grouping of GROUPINGS) {
          const { parted, groups } = groupInvestments(data, given, grouping, chosen)
          const keys = groups.map(({ key }) => key)
          expect(new Set(keys)).toEqual(new Set(Array.from(given, keyOf[grouping])))
          for (const { key, part } of groups)
            expect(rowsOfPart(parted, part)).toEqual(given.filter((row) => keyOf[grouping](row) === key))
        }
      }),
    )
  })
})

const total = (ends: readonly number[]) => ends.reduce((all, one) => all + one, 0)

/** Both ends of some amounts added one by one; null where one of them is open. */
function naiveEnds(projects: readonly Row<'investments'>[]) {
  const bounds = projects.map(({ amount: value, amountTo: valueTo, modifier }) =>
    boundsOf({ value: value ?? 0, valueTo, modifier: modifier ?? 'exact' }),
  )
  return {
    low: total(bounds.map(({ low }) => low ?? 0)),
    high: bounds.some(({ high }) => high === null) ? null : total(bounds.map(({ high }) => high ?? 0)),
  }
}

const added = (sums: readonly { rows: Uint32Array }[]) => sums.reduce((all, sum) => all + sum.rows.length, 0)

describe('sums of projects', () => {
  it('should be of the same rows and between the same ends as amounts added one by one', () => {
    fc.assert(
      fc.property(selection, chosenClusters, ({ projects, rows }, chosen) => {
        const { investments } = dataOf(projects).tables
        const own = (row: number) => projects[row] as Row<'investments'>
        const whole = sumAmounts(investments, rows)
        expect(whole.unknown).toBe(rows.filter((row) => own(row).amount === null).length)
        expect(whole.outputs).toEqual(rows.filter((row) => amountGroup(investments, row) === 'output'))
        const ofClusters = clusterSums(investments, rows, chosen).sums
        const parts = [
          ...whole.sums.map((sum) => ({ sum, isIn: () => true })),
          ...ofClusters.map(({ cluster, sum }) => ({
            sum,
            isIn: (row: number) => clusterOf(own(row), chosen) === cluster,
          })),
        ]
        for (const { sum, isIn } of parts) {
          const members = rows.filter(
            (row) =>
              isIn(row) &&
              own(row).amount !== null &&
              own(row).amountKind === sum.kind &&
              own(row).unit === sum.unit,
          )
          expect(sum.rows).toEqual(members)
          const bounds = boundsOf(sum.amount)
          const expected = naiveEnds(Array.from(members, own))
          expect([bounds.low ?? 0, bounds.high]).toEqual([expected.low, expected.high])
        }
        const stated = rows.filter((row) => amountGroup(investments, row) === 'known')
        expect(added(whole.sums)).toBe(stated.length)
        expect(added(ofClusters.map(({ sum }) => sum))).toBe(stated.length)
      }),
    )
  })
})

describe('the first rows by a key', () => {
  it('should be those that sorting all of them brings to the front', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 4 }), (keys, most) => {
        const first = makeFirstRows(most)
        for (const [row, key] of keys.entries()) first.offer(row, key)
        const sorted = [...keys.keys()].toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
        expect([...first.kept()]).toEqual(sorted.slice(0, most))
      }),
    )
  })
})
