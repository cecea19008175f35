/** The stated amounts of projects in groups, and what has no place among them: rows → what the drawings show. */
import { boundsOf } from '../../dataset/bounds.ts'
import type { AmountGrouping } from '../../dataset/drawingChoices.ts'
import { groupBy } from '../../dataset/groupBy.ts'
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { type Data, numberAt, wordAt, wordsAt } from '../../dataset/table.ts'
import { AMOUNT_KINDS } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName, parkName } from '../../i18n/names.ts'
import { type ProjectWords, projectWords } from './projectWords.ts'

export interface AmountWish {
  /** Rows of `investments`. */
  readonly rows: readonly number[]
  readonly grouping: AmountGrouping
  /** Clusters that the reader filters by: a project stands in the first of its own that is among them. */
  readonly chosen: readonly string[]
}
export interface AmountProject extends ProjectWords {
  /** CNY; of a range the upper end. */
  readonly value: number
}
interface AmountSeriesGroup {
  readonly name: string
  /** The largest first. */
  readonly projects: readonly AmountProject[]
}
export interface AmountSeries {
  /** The group of the largest sum of drawn areas first; the sum is never written. */
  readonly groups: readonly AmountSeriesGroup[]
  /** All stated amounts in CNY, drawn or not. */
  readonly known: number
  readonly unknown: readonly ProjectWords[]
  readonly unknownCount: number
  /** Not drawn: annual outputs, and amounts in other currencies. */
  readonly outputs: number
  readonly foreign: number
}

/** More areas, or marks, could not be told apart. */
export const MOST_AMOUNTS = 60
const MOST_UNKNOWN = 240

export function amountSeries(messages: Messages, data: Data, wish: AmountWish): AmountSeries {
  const { investments } = data.tables
  const amount = (row: number) =>
    numberAt(investments, 'amountTo', row) ?? numberAt(investments, 'amount', row) ?? 0
  const byGroup = groupBy(wish.rows, (row) => amountGroup(investments, row))
  const stated = byGroup.get('known') ?? []
  const known = stated.filter((row) => wordAt(investments, 'unit', row) === 'CNY' && amount(row) > 0)
  const unknown = byGroup.get('unknown') ?? []
  const drawn = known.toSorted((a, b) => amount(b) - amount(a)).slice(0, MOST_AMOUNTS)
  const projects = drawn.map((row) => ({ ...projectWords(messages, data, row), value: amount(row) }))
  const nameOf = ({ row }: ProjectWords) => groupName(messages, data, wish, row)
  const groups = Array.from(groupBy(projects, nameOf), ([name, members]) => ({ name, projects: members }))
  return {
    groups: groups.toSorted((a, b) => sumOf(b) - sumOf(a)),
    known: known.length,
    unknown: unknown.slice(0, MOST_UNKNOWN).map((row) => projectWords(messages, data, row)),
    unknownCount: unknown.length,
    outputs: byGroup.get('output')?.length ?? 0,
    foreign: stated.length - known.length,
  }
}

const sumOf = ({ projects }: AmountSeriesGroup): number => projects.reduce((sum, { value }) => sum + value, 0)

function groupName(messages: Messages, data: Data, { grouping, chosen }: AmountWish, row: number): string {
  const { investments } = data.tables
  if (grouping === 'park') return parkName(messages, data, wordAt(investments, 'park', row) ?? '')
  const clusters = wordsAt(investments, 'clusters', row)
  const cluster = clusters.find((id) => chosen.includes(id)) ?? clusters[0]
  return cluster === undefined ? messages.drawings.noCluster : clusterName(messages, data, cluster)
}

/** What must be said beside amounts that stand side by side. */
export function amountNotes({ drawings, amountKinds }: Messages, series: AmountSeries): string[] {
  const projects = series.groups.flatMap((group) => group.projects)
  const kinds = AMOUNT_KINDS.filter((kind) => projects.some(({ project }) => project.amountKind === kind))
  const bounded = projects.filter(({ project: { amount, amountTo, modifier } }) =>
    ['lower', 'upper'].includes(
      boundsOf({ value: amount ?? 0, valueTo: amountTo, modifier: modifier ?? 'exact' }).shape,
    ),
  )
  return [
    ...(kinds.length > 1 ? [drawings.mixedKinds(kinds.map((kind) => amountKinds[kind]))] : []),
    ...(bounded.length > 0 ? [drawings.bounded(bounded.length)] : []),
    ...(series.outputs > 0 ? [drawings.outputExcluded(series.outputs)] : []),
    ...(series.foreign > 0 ? [drawings.otherCurrency(series.foreign)] : []),
    ...(projects.length < series.known ? [drawings.largestOf(projects.length, series.known)] : []),
  ]
}
