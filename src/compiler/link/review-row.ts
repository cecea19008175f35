import { type Source, TABLES } from '../../dataset/schema.ts'
import type { Finding } from '../types.ts'
import type { ReviewedTable, Verdict } from './review-file.ts'
import { reviewFinding } from './review-finding.ts'

/** A row of any reviewed table, as far as a verdict looks at it. */
export type AnyRow = { readonly id: string; readonly source: Source } & Readonly<Record<string, unknown>>

/** What a row says that says nothing; a field that is not here must be said. */
const SILENT: Readonly<Record<ReviewedTable, Readonly<Record<string, unknown>>>> = {
  mentions: { use: null, reason: 'added_in_review' },
  observations: { subject: 'park', obsStatus: 'A', period: null, dims: {} },
  investments: {
    investors: [],
    clusters: [],
    amount: null,
    amountTo: null,
    amountKind: null,
    unit: null,
    modifier: null,
    stage: null,
    capacity: null,
    landM2: null,
    period: null,
  },
  parkClusters: {},
  rankings: { among: null, change: null },
  honours: {},
  measures: { kind: 'other' },
}

/** A row that a person added: what the verdict says, silence elsewhere. Lists what is missing. */
export function newRow(
  { label, table }: Verdict,
  said: Readonly<Record<string, unknown>>,
  evidence: { readonly id: string; readonly park: string; readonly source: Source; readonly quote: string },
): AnyRow | Finding {
  const row: AnyRow = { ...evidence, review: 'added', rule: 'review', ...SILENT[table], ...said }
  const fields = Object.keys(TABLES[table])
  const missing = fields.filter((field) => !(field in row))
  if (missing.length > 0)
    return reviewFinding('review-malformed', [label, `\`set\` lacks ${missing.join(', ')}`])
  return Object.assign({}, ...fields.map((field) => ({ [field]: row[field] }))) as AnyRow
}
