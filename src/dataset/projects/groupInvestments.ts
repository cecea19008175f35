/** Rows of `investments` under what they have in common; each row once. */
import { amountGroups } from './amountClasses.ts'
import { byKeys } from '../byKeys.ts'
import { clusterCodes } from './clusterCodes.ts'
import { AMOUNT_GROUPS } from './investmentGroups.ts'
import { type PartedRows, partitionRows, sizeOfPart } from '../partitionRows.ts'
import { perData } from '../perData.ts'
import type { Rows } from '../rows.ts'
import { siteRows } from './siteRows.ts'
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
  const isHeld = (part: number) => sizeOfPart(parted, part) > 0
  const parts = [...partsInOrder(data, grouping, words, parted), words.length].filter(isHeld)
  return { parted, groups: parts.map((part) => ({ key: words[part] ?? null, part })) }
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

/** The places of the words in the order of their groups. */
function partsInOrder(
  data: Data,
  grouping: Grouping,
  words: readonly string[],
  parted: PartedRows,
): readonly number[] {
  switch (grouping) {
    case 'amount':
      return AMOUNT_GROUPS.map((_, part) => part)
    case 'cluster':
      return sortedBy(words, (part) => -sizeOfPart(parted, part))
    case 'park':
      return sitesInOrder(data)
    case 'stage':
      return sortedBy(words, (part) => STAGES.findIndex((stage) => stage === words[part]))
  }
}

const sortedBy = (words: readonly string[], key: (part: number) => number): number[] =>
  Array.from(words, (_, part) => part).toSorted(byKeys([key]))

const sitesInOrder: (data: Data) => readonly number[] = perData((data) => {
  const rows = siteRows(data)
  return Array.from(rows, (_, part) => part).toSorted(byKeys([(part) => rows[part] as number]))
})
