/** The tables whose rows stand for a passage of an article, so that they can be shown as evidence. */
export const EVIDENCE_TABLES = [
  'observations',
  'investments',
  'parkClusters',
  'rankings',
  'honours',
  'measures',
  'mentions',
] as const
export type EvidenceTable = (typeof EVIDENCE_TABLES)[number]

/** A record by its table and id. */
export interface RecordRef {
  readonly table: EvidenceTable
  readonly id: string
}
