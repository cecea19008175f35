/** The stated amounts of projects in groups, and what has no place among them: rows → what the drawings show. */
import { boundsOf } from '../../dataset/bounds.ts'
import type { AmountGrouping } from '../../dataset/drawingChoices.ts'
import { makeFirstRows, NO_LIMIT } from '../../dataset/firstRows.ts'
import { groupBy } from '../../dataset/groupBy.ts'
import { amountClasses } from '../../dataset/projects/amountClasses.ts'
import type { Rows } from '../../dataset/rows.ts'
import { columnNamed, type Data, type Table, wordAt, wordsAt } from '../../dataset/table.ts'
import { AMOUNT_KINDS } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName, parkName } from '../../i18n/names.ts'
import { type ProjectWords, projectWords } from './projectWords.ts'

export interface AmountWish {
  /** Rows of `investments`. */
  readonly rows: Rows
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

export function amountSeries(messages: Messages<'projects'>, data: Data, wish: AmountWish): AmountSeries {
  const amounts = partAmounts(data.tables.investments, wish.rows)
  const amount = amountColumn(data.tables.investments)
  const words = (row: number) => projectWords(messages, data, row)
  const projects = Array.from(amounts.largest, (row) => ({ ...words(row), value: amount(row) }))
  const nameOf = ({ row }: ProjectWords) => groupName(messages, data, wish, row)
  const groups = Array.from(groupBy(projects, nameOf), ([name, members]) => ({ name, projects: members }))
  return {
    groups: groups.toSorted((a, b) => sumOf(b) - sumOf(a)),
    known: amounts.known,
    unknown: amounts.unknown.map(words),
    unknownCount: amounts.unknownCount,
    outputs: amounts.outputs,
    foreign: amounts.foreign,
  }
}

/** The largest known amounts, the first unknown ones, and how many there are of each: one look per row. */
function partAmounts(investments: Table<'investments'>, rows: Rows) {
  const { codes, classes } = amountClasses(investments)
  const amount = amountColumn(investments)
  const largest = makeFirstRows(MOST_AMOUNTS)
  const unknown: number[] = []
  const perClass = new Uint32Array(classes.length)
  const isDrawn = classes.map(({ group, unit }) => group === 'known' && unit === 'CNY')
  let known = 0
  let limit = NO_LIMIT
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const code = codes[row] as number
    perClass[code] = (perClass[code] as number) + 1
    if (code === 0) {
      if (unknown.length < MOST_UNKNOWN) unknown.push(row)
    } else if (isDrawn[code] === true && amount(row) > 0) {
      known++
      if (-amount(row) < limit) limit = largest.offer(row, -amount(row))
    }
  }
  const countOf = (wanted: string) =>
    classes.reduce((all, { group }, code) => all + (group === wanted ? (perClass[code] as number) : 0), 0)
  return {
    largest: largest.kept(),
    known,
    unknown,
    unknownCount: countOf('unknown'),
    outputs: countOf('output'),
    foreign: countOf('known') - known,
  }
}

/** Of a range the upper end; NaN where there is none. */
function amountColumn(investments: Table<'investments'>): (row: number) => number {
  const { values } = columnNamed(investments, 'amount', 'number')
  const { values: ends } = columnNamed(investments, 'amountTo', 'number')
  return (row) => {
    const end = ends[row] as number
    return Number.isNaN(end) ? (values[row] as number) : end
  }
}

const sumOf = ({ projects }: AmountSeriesGroup): number => projects.reduce((sum, { value }) => sum + value, 0)

function groupName(
  messages: Messages<'projects'>,
  data: Data,
  { grouping, chosen }: AmountWish,
  row: number,
): string {
  const { investments } = data.tables
  if (grouping === 'park') return parkName(messages, data, wordAt(investments, 'park', row) ?? '')
  const clusters = wordsAt(investments, 'clusters', row)
  const cluster = clusters.find((id) => chosen.includes(id)) ?? clusters[0]
  return cluster === undefined ? messages.drawings.noCluster : clusterName(messages, data, cluster)
}

/** What must be said beside amounts that stand side by side. */
export function amountNotes({ drawings, amountKinds }: Messages<'projects'>, series: AmountSeries): string[] {
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
