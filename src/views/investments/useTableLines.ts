import { useCallback, useDeferredValue, useMemo } from 'react'
import { groupInvestments } from '../../dataset/projects/groupInvestments.ts'
import { makeInvestmentFinder } from '../../dataset/projects/investmentFinder.ts'
import {
  amountRanks,
  clusterRanks,
  nameRanks,
  parkRanks,
  stageRanks,
} from '../../dataset/projects/investmentOrder.ts'
import { type RowRanks, sortRows } from '../../dataset/rowOrder.ts'
import { NO_KEYS } from '../../dataset/search/searchKeys.ts'
import type { Data } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'
import type { SortColumn } from '../../store/choice.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { type TableLines, tableLines } from './tableLines.ts'
import { useOfRows } from './useOfRows.ts'

/** The projects that have the reader's words, sorted and grouped as chosen; `rows` have passed the filters. */
export function useTableLines(rows: Uint32Array): {
  readonly found: Uint32Array
  readonly lines: TableLines
} {
  const messages = useMessages()
  const data = useData()
  const { sort, descending, grouping, clusters } = useApp((state) => state.choice)
  // Typing stays quick: the table follows when there is time.
  const asked = useDeferredValue(useApp((state) => state.choice.find))
  const ranks = useMemo(() => ranksOf(messages, data, sort), [messages, data, sort])
  const readings = useApp(({ search }) => (search?.status === 'ready' ? search.value : NO_KEYS))
  const find = useMemo(() => makeInvestmentFinder(data, readings), [data, readings])
  const found = useMemo(() => find(rows, asked), [find, rows, asked])
  const arrange = useCallback(
    (rowsFound: Uint32Array, chosen: readonly string[]) =>
      tableLines(groupInvestments(data, sortRows(rowsFound, ranks, descending), grouping, chosen)),
    [data, ranks, descending, grouping],
  )
  const lines = useOfRows(found, clusters, arrange)
  return { found, lines }
}

function ranksOf(messages: Messages, data: Data, sort: SortColumn): RowRanks {
  switch (sort) {
    case 'amount':
      return amountRanks(data)
    case 'name':
      return nameRanks(data, inOrderOf(messages))
    case 'park':
      return parkRanks(data)
    case 'cluster':
      return clusterRanks(data, inOrderOf(messages), (id) => clusterName(messages, data, id))
    case 'stage':
      return stageRanks(data)
  }
}

/** How words follow each other in the language of the page; to learn that takes a browser as long as some lines to draw. */
const inOrderOf = ({ locale }: Messages): Intl.Collator['compare'] =>
  new Intl.Collator(locale, { numeric: true }).compare
