/** Rows of `investments` under what they have in common; each row once. */
import { amountGroups } from './amountClasses.ts'
import { byKeys } from '../byKeys.ts'
import { clusterCodes } from './clusterCodes.ts'
import { AMOUNT_GROUPS } from './investmentGroups.ts'
import { type PartedRows, partitionRows, sizeOfPart } from '../partitionRows.ts'
import type { Rows } from '../rows.ts'
import { columnNamed, type Data, type Table } from '../table.ts'
import { STAGES } from '../vocabulary.ts'

export const GROUPINGS = ['amount', 'cluster', 'park', 'stage'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface InvestmentGroup {
  /** One of `AMOUNT_GROUPS`, or an id of a cluster or park, or a stage; null: the text gives none. */
  readonly key: string | null
  /** Which part of the rows it is. */
  readonly part: number
}
export interface InvestmentGroups {
  /** In the order given. */
  readonly parted: PartedRows
  /** Those that have a row, in their order. */
  readonly groups: readonly InvestmentGroup[]
}

/**
 * A project of several clusters stands under the first that was chosen, else under its first. Parks and stages are in
 * their own order, clusters by the number of their projects; what has none comes last.
 */
export function groupInvestments(
  data: Data,
  rows: Rows,
  grouping: Grouping,
  chosenClusters: readonly string[] = [],
): InvestmentGroups {
  const { codes, words } = wordsBy(data.tables.investments, grouping, chosenClusters)
  const parted = partitionRows(rows, codes, words.length)
  const place = placesOf(data, grouping, words)
  const size = ({ part }: InvestmentGroup) => sizeOfPart(parted, part)
  const groups = Array.from({ length: words.length + 1 }, (_, part) => ({ key: words[part] ?? null, part }))
  return {
    parted,
    groups: groups
      .filter((group) => size(group) > 0)
      .toSorted(
        byKeys([
          ({ key }) => Number(key === null),
          place ? ({ part }) => place[part] ?? 0 : (group) => -size(group),
        ]),
      ),
  }
}

/** What each row is grouped by, as the place of a word. */
function wordsBy(
  investments: Table<'investments'>,
  grouping: Grouping,
  chosen: readonly string[],
): { readonly codes: ArrayLike<number>; readonly words: readonly string[] } {
  switch (grouping) {
    case 'amount':
      return { codes: amountGroups(investments), words: AMOUNT_GROUPS }
    case 'cluster':
      return clusterCodes(investments, chosen)
    case 'park':
    case 'stage':
      return columnNamed(investments, grouping, 'word')
  }
}

/** The place of each word among the others; null where the sizes of the groups decide. */
function placesOf(data: Data, grouping: Grouping, words: readonly string[]): number[] | null {
  if (grouping === 'cluster') return null
  const order: readonly string[] =
    grouping === 'amount' ? AMOUNT_GROUPS : grouping === 'stage' ? STAGES : parkOrder(data)
  const places = new Map(order.map((key, at) => [key, at]))
  return words.map((word) => places.get(word) ?? order.length)
}

function parkOrder({ tables: { parks } }: Data): string[] {
  const { codes, words } = columnNamed(parks, 'id', 'word')
  return Array.from(codes, (code) => words[code] as string)
}
