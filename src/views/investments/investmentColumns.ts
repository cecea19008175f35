import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from '@tanstack/react-table'
import { type Data, numberAt, rowOfId, wordAt, wordsAt } from '../../dataset/table.ts'
import { STAGES, type Stage } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'
import type { SortColumn } from '../../store/choice.ts'

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

/** What the table sorts: row indices of `investments`. The values stay in the columns. */
export interface IndexRow {
  readonly at: number
}
type Features = typeof features
type Key = number | string | null

/** How each column sorts; what has no value stands last in either direction. */
export function investmentColumns(messages: Messages, data: Data): ColumnDef<Features, IndexRow>[] {
  const { investments, parks } = data.tables
  const keys: Readonly<Record<SortColumn, (at: number) => Key>> = {
    name: (at) => wordAt(investments, 'name', at),
    park: (at) => rowOfId(parks, wordAt(investments, 'park', at) ?? ''),
    cluster: (at) =>
      wordsAt(investments, 'clusters', at).map((id) => clusterName(messages, data, id))[0] ?? null,
    amount: (at) => numberAt(investments, 'amount', at),
    stage: (at) => stageOrder(wordAt(investments, 'stage', at)),
  }
  const sortFn = compareKeys(new Intl.Collator(messages.locale))
  return (Object.keys(keys) as SortColumn[]).map((id) => ({
    id,
    accessorFn: ({ at }: IndexRow) => keys[id](at) ?? undefined,
    sortFn,
    sortUndefined: 'last',
  }))
}

/** From plan to operation; 引进 says no step, and mixed groups have none. */
function stageOrder(stage: string | null): number | null {
  return stage === null ? null : STAGES.indexOf(stage as Stage)
}

const compareKeys =
  (collator: Intl.Collator): SortFn<Features, IndexRow> =>
  (a, b, column) => {
    const [left, right] = [a.getValue<number | string>(column), b.getValue<number | string>(column)]
    if (typeof left === 'number' && typeof right === 'number') return left - right
    return collator.compare(String(left), String(right))
  }
