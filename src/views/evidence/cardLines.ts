import type { EvidenceRecord } from '../../dataset/evidenceRecord.ts'
import type { Investment, Observation } from '../../dataset/schema.ts'
import type { Data } from '../../dataset/table.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatNumber, formatQuantity, type Quantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'
import { reasonText } from '../../i18n/reasonText.ts'
import { amountOf } from './amountOf.ts'
import { narrowings } from './narrowings.ts'

/** A line of the record card: in words, and beneath as it stands in the dataset where that reads otherwise. */
export interface CardLine {
  readonly label: string
  readonly value: string
  readonly code: string | null
  /** The words are those of the article. */
  readonly isQuoted?: boolean
}

const line = (label: string, value: string | null, code: string | null = null): CardLine[] =>
  value === null || value === '' ? [] : [{ label, value, code }]
const quoted = (label: string, value: string | null): CardLine[] =>
  line(label, value).map((each) => ({ ...each, isQuoted: true }))

/** 75.2 亿元, and beneath it 7,520,000,000 CNY; of a count that is told as it is, nothing. */
function quantityLines(messages: Messages, quantity: Quantity | null, indicator?: string): CardLine[] {
  if (!quantity) return []
  const { value, bound } = messages.evidence
  const { value: from, valueTo, unit, modifier } = quantity
  const ends = (valueTo === null ? [from] : [from, valueTo]).map((end) => formatNumber(messages, end))
  const { text, number } = formatQuantity(messages, quantity, indicator)
  const isPlain = unit === 'count' && number === ends.join(messages.rangeDash)
  return [
    ...line(value, text, isPlain ? null : `${ends.join(' … ')} ${unit}`),
    ...line(bound, messages.modifiers[modifier]),
  ]
}

function ownLines(messages: Messages<'records'>, data: Data, record: EvidenceRecord): CardLine[] {
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
        ...quoted(words.among, record.row.among),
        ...line(words.place, words.rank(record.row.rank)),
        ...line(words.change, changeText(messages, record.row.change)),
      ]
    case 'honours':
      return []
    case 'measures':
      return line(words.kind, messages.measureKinds[record.row.kind])
    case 'mentions':
      return [
        ...quantityLines(messages, record.row),
        ...line(words.usedBy, record.row.use),
        ...(record.row.use === null ? line(words.unused, reasonText(messages, record.row.reason ?? '')) : []),
      ]
  }
}

function observationLines(messages: Messages, data: Data, row: Observation): CardLine[] {
  const { period, scope, status, narrowed } = messages.evidence
  return [
    ...quantityLines(messages, row, row.indicator),
    ...line(period, formatPeriod(messages, row.period), row.period),
    ...line(scope, formatSubject(messages, row.subject)),
    ...line(status, messages.statuses[row.obsStatus]),
    ...line(narrowed, narrowings(messages, data, row.dims).join(messages.clauseComma)),
  ]
}

function investmentLines(messages: Messages, data: Data, row: Investment): CardLine[] {
  const words = messages.evidence
  const clusters = row.clusters.map((id) => clusterName(messages, data, id))
  return [
    ...quoted(words.investors, row.investors.join('、')),
    ...line(words.clusters, clusters.join(messages.listComma)),
    ...line(words.stage, row.stage && messages.stages[row.stage]),
    ...quantityLines(messages, amountOf(row)),
    ...line(words.amountKind, row.amountKind && messages.amountKinds[row.amountKind]),
    ...quoted(words.capacity, row.capacity),
    ...line(words.land, row.landM2 === null ? null : landText(messages, row.landM2)),
    ...line(words.period, row.period && formatPeriod(messages, row.period), row.period),
  ]
}

function changeText({ evidence }: Messages, change: number | null): string | null {
  if (change === null) return null
  return change < 0 ? evidence.lost(-change) : evidence.gained(change)
}

const landText = (messages: Messages, value: number): string =>
  formatQuantity(messages, { value, valueTo: null, unit: 'm2', modifier: 'exact' }).text

/** What the dataset holds of a record, but for its sentence. */
export function cardLines(messages: Messages<'records'>, data: Data, record: EvidenceRecord): CardLine[] {
  const own = ownLines(messages, data, record)
  if (record.table === 'mentions') return own
  const { rule, review } = record.row
  const words = messages.rules[rule]
  return [
    ...own,
    ...line(messages.evidence.rule, words ?? rule, words === undefined ? null : rule),
    ...line(messages.evidence.review, messages.reviews[review]),
  ]
}
