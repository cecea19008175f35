/** Rows of `investments` under what they have in common; each row once. */
import { groupBy } from '../groupBy.ts'
import { AMOUNT_GROUPS, amountGroup, clusterOf } from './investmentGroups.ts'
import { columnNamed, type Data, wordAt } from '../table.ts'
import { STAGES } from '../vocabulary.ts'

export const GROUPINGS = ['amount', 'cluster', 'park', 'stage'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface InvestmentGroup {
  /** One of `AMOUNT_GROUPS`, or an id of a cluster or park, or a stage; null: the text gives none. */
  readonly key: string | null
  /** In the order given. */
  readonly rows: readonly number[]
}

/**
 * A project of several clusters stands under the first that was chosen, else under its first. Parks and stages are in
 * their own order, clusters by the number of their projects; what has none comes last.
 */
export function groupInvestments(
  data: Data,
  rows: Uint32Array,
  grouping: Grouping,
  chosenClusters: readonly string[] = [],
): InvestmentGroup[] {
  const { investments } = data.tables
  const keyOf: Readonly<Record<Grouping, (row: number) => string | null>> = {
    amount: (row) => amountGroup(investments, row),
    cluster: (row) => clusterOf(investments, row, chosenClusters),
    park: (row) => wordAt(investments, 'park', row),
    stage: (row) => wordAt(investments, 'stage', row),
  }
  const groups = Array.from(groupBy(rows, keyOf[grouping]), ([key, members]) => ({ key, rows: members }))
  const place = placesOf(data, grouping)
  return groups.toSorted(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) ||
      (place ? place(a) - place(b) : b.rows.length - a.rows.length),
  )
}

/** The place of a group among the others; null where their sizes decide. */
function placesOf(data: Data, grouping: Grouping): ((group: InvestmentGroup) => number) | null {
  if (grouping === 'cluster') return null
  const order: readonly string[] =
    grouping === 'amount' ? AMOUNT_GROUPS : grouping === 'stage' ? STAGES : parkOrder(data)
  const places = new Map(order.map((key, at) => [key, at]))
  return ({ key }) => places.get(key ?? '') ?? order.length
}

function parkOrder({ tables: { parks } }: Data): string[] {
  const { codes, words } = columnNamed(parks, 'id', 'word')
  return Array.from(codes, (code) => words[code] as string)
}
