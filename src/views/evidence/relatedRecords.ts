import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { rowsByWord } from '../../dataset/rowGroups.ts'
import { type Data, rowOfId, type Table, wordAt, wordsAt } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { indicatorName } from '../../i18n/names.ts'

interface RelatedRecords {
  readonly title: string
  readonly records: readonly RecordRef[]
}

/** Other records to hold beside one: the same indicator, the same cluster, or the same kind in the same article. */
export function relatedRecords(messages: Messages, data: Data, ref: RecordRef): RelatedRecords | null {
  const table: Table = data.tables[ref.table]
  const row = rowOfId(table, ref.id)
  if (row < 0) return null
  const { title, rows } = related(messages, data, ref, row)
  const others = rows.filter((other) => other !== row)
  if (others.length === 0) return null
  return {
    title,
    records: others.map((other) => ({ table: ref.table, id: wordAt(table, 'id', other) as string })),
  }
}

function related(messages: Messages, data: Data, { table }: RecordRef, row: number) {
  const { same, sameCluster, sameKind, tables } = messages.evidence
  if (table === 'observations') {
    const indicator = wordAt(data.tables.observations, 'indicator', row) as string
    const rows = rowsByWord(data.tables.observations, 'indicator').get(indicator) ?? []
    return { title: same(indicatorName(messages, data, indicator)), rows }
  }
  if (table === 'investments')
    return { title: sameCluster, rows: sameClusterRows(data.tables.investments, row) }
  const document = wordAt(data.tables[table], 'source.document', row) as string
  const rows = rowsByWord(data.tables[table], 'source.document').get(document) ?? []
  return { title: sameKind(tables[table]), rows }
}

function sameClusterRows(investments: Table, row: number): number[] {
  const [cluster] = wordsAt(investments, 'clusters', row)
  if (cluster === undefined) return []
  return Array.from({ length: investments.length }, (_, other) => other).filter((other) =>
    wordsAt(investments, 'clusters', other).includes(cluster),
  )
}
