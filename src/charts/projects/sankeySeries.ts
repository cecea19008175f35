/** Park → cluster → project: rows → the items of the right column, each with the parks that it comes from. */
import { byKeys } from '../../dataset/byKeys.ts'
import type { FlowMeasure } from '../../dataset/drawingChoices.ts'
import { groupBy } from '../../dataset/groupBy.ts'
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { projectOrder } from '../../dataset/projects/projectOrder.ts'
import { type Data, numberAt, rowOfId, wordAt, wordsAt } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName, parkName } from '../../i18n/names.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'
import { type ProjectWords, projectWords } from './projectWords.ts'

export interface SankeyWish {
  /** Rows of `investments`. */
  readonly rows: readonly number[]
  readonly measure: FlowMeasure
  /** Clusters that the reader filters by: a project goes through the first of its own that is among them. */
  readonly chosen: readonly string[]
}
export interface SankeyPark {
  readonly name: string
  /** null: several parks in one, which have no sign. */
  readonly style: ParkStyle | null
}
/** What of an item comes from one park. */
interface SankeyPart {
  readonly park: SankeyPark
  /** Projects, or CNY; 0 where no amount is known. */
  readonly weight: number
  readonly count: number
}
/** A project, or the rest of a cluster in one. */
export interface SankeyItem {
  readonly id: string
  readonly name: string
  /** null for the rest. */
  readonly project: ProjectWords | null
  /** Rows of `investments`. */
  readonly rows: readonly number[]
  readonly parts: readonly SankeyPart[]
}
export interface SankeyCluster {
  readonly name: string
  readonly items: readonly SankeyItem[]
}
export interface SankeySeries {
  readonly measure: FlowMeasure
  readonly parks: readonly SankeyPark[]
  /** Most projects first. */
  readonly clusters: readonly SankeyCluster[]
  readonly counts: {
    readonly projects: number
    readonly single: number
    readonly unknown: number
    readonly parks: number
    readonly clusters: number
  }
}

/** As many as can be told apart in one picture. */
const MOST = { parks: 12, clusters: 24, projects: 48 } as const

export function sankeySeries(messages: Messages<'projects'>, data: Data, wish: SankeyWish): SankeySeries {
  const { rows, measure, chosen } = wish
  const { investments } = data.tables
  const clusterOf = (row: number) => {
    const own = wordsAt(investments, 'clusters', row)
    return own.find((id) => chosen.includes(id)) ?? own[0] ?? ''
  }
  const byPark = largestFirst(groupBy(rows, (row) => wordAt(investments, 'park', row) ?? ''))
  const byCluster = largestFirst(groupBy(rows, clusterOf))
  const parkOf = parkFinder(messages, data, byPark)
  const ordered = projectOrder(investments, rows)
  const single = new Set(ordered.slice(0, MOST.projects))
  const rest = byCluster.slice(MOST.clusters)
  const groups: readonly (readonly [string, readonly number[]])[] = [
    ...byCluster
      .slice(0, MOST.clusters)
      .map(([id, own]) => [nameOfCluster(messages, data, id), own] as const),
    ...(rest.length > 0
      ? [[messages.drawings.restClusters(rest.length), rest.flatMap(([, own]) => own)] as const]
      : []),
  ]
  const partsIn = (own: readonly number[]) => partsOf(data, own, measure, parkOf)
  const clusters = groups.map(([name, own]) => {
    const held = new Set(own)
    const left = own.filter((row) => !single.has(row))
    // One project left takes no more room by its own name than as "one more".
    if (left.length === 1) for (const row of left) single.add(row)
    const pooled = left.length === 1 ? [] : left
    const alone = ordered.filter((row) => held.has(row) && single.has(row))
    return { name, items: itemsOf(messages, data, alone, pooled, partsIn) }
  })
  return {
    measure,
    parks: [...new Set(byPark.map(([park]) => parkOf(park)))],
    clusters,
    counts: {
      projects: rows.length,
      single: single.size,
      unknown: rows.filter((row) => weightOf(data, row) === 0).length,
      parks: byPark.length,
      clusters: byCluster.length,
    },
  }
}

/** Every project by itself, then the rest in one. */
function itemsOf(
  messages: Messages<'projects'>,
  data: Data,
  alone: readonly number[],
  pooled: readonly number[],
  partsIn: (rows: readonly number[]) => readonly SankeyPart[],
): SankeyItem[] {
  const items = alone.map((row): SankeyItem => {
    const project = projectWords(messages, data, row)
    return { id: project.id, name: project.name, project, rows: [row], parts: partsIn([row]) }
  })
  if (pooled.length === 0) return items
  const name = messages.drawings.rest(pooled.length)
  return [...items, { id: `rest~${pooled[0]}`, name, project: null, rows: pooled, parts: partsIn(pooled) }]
}

export const MOST_PARKS: number = MOST.parks
export const MOST_CLUSTERS: number = MOST.clusters

/** Those of no cluster stand behind all others. */
const largestFirst = (groups: Map<string, number[]>): [string, number[]][] =>
  [...groups].toSorted(byKeys([([id]) => (id === '' ? 1 : 0), ([, rows]) => -rows.length]))

const nameOfCluster = (messages: Messages<'projects'>, data: Data, id: string): string =>
  id === '' ? messages.drawings.noCluster : clusterName(messages, data, id)

/** The node of a park: its own where it has most projects, else that of all others. */
function parkFinder(
  messages: Messages<'projects'>,
  data: Data,
  byPark: readonly (readonly [string, readonly number[]])[],
): (park: string) => SankeyPark {
  const pool = { name: messages.drawings.restParks(byPark.length - MOST.parks), style: null }
  const nodes = new Map(
    byPark.map(([park], at): [string, SankeyPark] => [
      park,
      at < MOST.parks
        ? { name: parkName(messages, data, park), style: parkStyle(rowOfId(data.tables.parks, park)) }
        : pool,
    ]),
  )
  return (park) => nodes.get(park) ?? pool
}

/** CNY; 0 for an unknown amount, an annual output, another currency. */
function weightOf({ tables: { investments } }: Data, row: number): number {
  if (amountGroup(investments, row) !== 'known' || wordAt(investments, 'unit', row) !== 'CNY') return 0
  return numberAt(investments, 'amountTo', row) ?? numberAt(investments, 'amount', row) ?? 0
}

function partsOf(
  data: Data,
  rows: readonly number[],
  measure: FlowMeasure,
  parkOf: (park: string) => SankeyPark,
): SankeyPart[] {
  const { investments } = data.tables
  const byPark = groupBy(rows, (row) => parkOf(wordAt(investments, 'park', row) ?? ''))
  return Array.from(byPark, ([park, own]) => ({
    park,
    count: own.length,
    weight: measure === 'count' ? own.length : own.reduce((sum, row) => sum + weightOf(data, row), 0),
  }))
}
