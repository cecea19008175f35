import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { features, investmentColumns } from './investmentColumns.ts'

/** The rows in the order that the reader chose; the choice is the store's, so it is part of the address. */
export function useSortedRows(rows: Uint32Array): number[] {
  const messages = useMessages()
  const data = useData()
  const sort = useApp((state) => state.choice.sort)
  const descending = useApp((state) => state.choice.descending)
  const columns = useMemo(() => investmentColumns(messages, data), [messages, data])
  const indices = useMemo(() => Array.from(rows, (at) => ({ at })), [rows])
  const sorting = useMemo(() => [{ id: sort, desc: descending }], [sort, descending])
  const table = useTable({ features, columns, data: indices, state: { sorting } })
  return table.getRowModel().rows.map((row) => row.original.at)
}
