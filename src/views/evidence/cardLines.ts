import { type EvidenceRecord, recordOf } from '../../dataset/evidenceRecord.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import type { Investment, Observation } from '../../dataset/schema.ts'
import type { Data } from '../../dataset/table.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity, type Quantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'
import { reasonText } from '../../i18n/reasonText.ts'
import { amountOf } from './amountOf.ts'
import { narrowings } from './narrowings.ts'

/** A line of the record card. `code`: as it stands in the dataset, not worded. */
interface CardLine {
  readonly label: string
  readonly value: string
  readonly code: boolean
}

const line = (label: string, value: string | null): CardLine[] =>
  value === null || value === '' ? [] : [{ label, value, code: false }]
const code = (label: string, value: string | null): CardLine[] =>
  value === null ? [] : [{ label, value, code: true }]

function quantityLines(messages: Messages, quantity: Quantity | null): CardLine[] {
  if (!quantity) return []
  const { value, unit, bound } = messages.evidence
  const ends = quantity.valueTo === null ? `${quantity.value}` : `${quantity.value} … ${quantity.valueTo}`
  return [
    ...code(value, ends),
    ...code(unit, quantity.unit),
    ...line(bound, messages.modifiers[quantity.modifier]),
  ]
}

function ownLines(messages: Messages, data: Data, record: EvidenceRecord): CardLine[] {
  const words = messages.evidence
  switch (record.table) {
    case 'observations':
      return observationLines(messages, data, record.row)
    case 'investments':
      return investmentLines(messages, data, record.row)
    case 'parkClusters':
      return [
        ...line(words.clusters, clusterName(messages, data, record.row.cluster)),
        ...line(words.role, messages.roles[record.row.role]),
      ]
    case 'rankings':
      return [
        ...line(words.among, record.row.among),
        ...code(words.value, `${record.row.rank}`),
        ...code(words.change, record.row.change === null ? null : `${record.row.change}`),
      ]
    case 'honours':
      return []
    case 'measures':
      return line(words.kind, messages.measureKinds[record.row.kind])
    case 'mentions':
      return [
        ...quantityLines(messages, record.row),
        ...code(words.usedBy, record.row.use),
        ...(record.row.use === null ? line(words.unused, reasonText(messages, record.row.reason ?? '')) : []),
      ]
  }
}

function observationLines(messages: Messages, data: Data, row: Observation): CardLine[] {
  const { period, scope, status, narrowed } = messages.evidence
  return [
    ...quantityLines(messages, row),
    ...line(period, formatPeriod(messages, row.period)),
    ...line(scope, formatSubject(messages, row.subject)),
    ...line(status, messages.statuses[row.obsStatus]),
    ...line(narrowed, narrowings(messages, data, row.dims).join(messages.clauseComma)),
  ]
}

function investmentLines(messages: Messages, data: Data, row: Investment): CardLine[] {
  const words = messages.evidence
  const clusters = row.clusters.map((id) => clusterName(messages, data, id))
  return [
    ...line(words.investors, row.investors.join(messages.listComma)),
    ...line(words.clusters, clusters.join(messages.listComma)),
    ...line(words.stage, row.stage && messages.stages[row.stage]),
    ...quantityLines(messages, amountOf(row)),
    ...line(words.amountKind, row.amountKind && messages.amountKinds[row.amountKind]),
    ...line(words.capacity, row.capacity),
    ...line(words.land, row.landM2 === null ? null : landText(messages, row.landM2)),
    ...line(words.period, row.period && formatPeriod(messages, row.period)),
  ]
}

const landText = (messages: Messages, value: number): string =>
  formatQuantity(messages, { value, valueTo: null, unit: 'm2', modifier: 'exact' }).text

/** What the dataset holds of a record, but for its sentence; empty when it does not hold the record. */
export function cardLines(messages: Messages, data: Data, ref: RecordRef): CardLine[] {
  const record = recordOf(data, ref)
  if (!record) return []
  const { review, rule, span } = messages.evidence
  const { source } = record.row
  const making =
    record.table === 'mentions'
      ? []
      : [...code(rule, record.row.rule), ...line(review, messages.reviews[record.row.review])]
  return [...ownLines(messages, data, record), ...making, ...code(span, `${source.start}–${source.end}`)]
}
