/** The tables whose rows are records: each stands for a passage of an article. */
export const RECORD_TABLES = [
  'observations',
  'investments',
  'parkClusters',
  'rankings',
  'honours',
  'measures',
] as const
export type RecordTable = (typeof RECORD_TABLES)[number]
/** What can be shown as evidence: the records, and the quantities of which they are made. */
export const EVIDENCE_TABLES = [...RECORD_TABLES, 'mentions'] as const
export type EvidenceTable = (typeof EVIDENCE_TABLES)[number]

/** A record by its table and id. */
export interface RecordRef {
  readonly table: EvidenceTable
  readonly id: string
}
export const figureRefs = (...ids: readonly string[]): RecordRef[] =>
  ids.map((id) => ({ table: 'observations', id }))
export const isOfRecords = (table: EvidenceTable): table is RecordTable => table !== 'mentions'
