import { type EvidenceRecord, recordOf } from '../../dataset/evidenceRecord.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import type { Investment, Mention, Observation, ParkCluster, Ranking } from '../../dataset/schema.ts'
import { type Data, rowOfId, wordAt } from '../../dataset/table.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity, type QuantityText } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName, indicatorName } from '../../i18n/names.ts'
import { amountOf } from './amountOf.ts'
import { narrowings } from './narrowings.ts'

/** What a record says, in the language of the reader. */
export interface Description {
  /** Park id; null for a number in an article about no known park. */
  readonly park: string | null
  /** 规划面积, the name of a project, the kind of a measure. */
  readonly label: string
  /** What narrows the figure: 引进, 1 亿元以上的项目. */
  readonly narrowed: readonly string[]
  /** The figure; null for records that have none. */
  readonly figure: QuantityText | null
  /** What stands large in its place. */
  readonly words: string
  /** Period, scope, status, bound, in words. */
  readonly qualifiers: readonly string[]
}

function observation(messages: Messages, data: Data, row: Observation): Description {
  const figure = formatQuantity(messages, row, row.indicator)
  return {
    park: row.park,
    label: indicatorName(messages, data, row.indicator),
    narrowed: narrowings(messages, data, row.dims),
    figure,
    words: figure.text,
    qualifiers: [
      formatPeriod(messages, row.period),
      formatSubject(messages, row.subject),
      messages.statuses[row.obsStatus],
      ...(row.modifier === 'exact' ? [] : [messages.modifiers[row.modifier]]),
    ],
  }
}

function investment(messages: Messages, row: Investment): Description {
  const amount = amountOf(row)
  const { amountUnknown, stageUnknown } = messages.evidence
  return {
    park: row.park,
    label: amount ? row.name : messages.evidence.tables.investments,
    narrowed: [],
    figure: amount && formatQuantity(messages, amount),
    words: row.name,
    qualifiers: [
      amount && row.amountKind ? messages.amountKinds[row.amountKind] : amountUnknown,
      row.stage ? messages.stages[row.stage] : stageUnknown,
      ...(row.period === null ? [] : [formatPeriod(messages, row.period)]),
    ],
  }
}

const parkCluster = (messages: Messages, data: Data, row: ParkCluster): Description =>
  named(row.park, clusterName(messages, data, row.cluster), row.labelZh, [messages.roles[row.role]])

function ranking(messages: Messages, data: Data, row: Ranking): Description {
  const { rankingOf, rank, gained, lost } = messages.evidence
  const change = row.change === null ? [] : [row.change < 0 ? lost(-row.change) : gained(row.change)]
  const label = rankingOf(indicatorName(messages, data, row.indicator))
  return named(row.park, label, rank(row.rank), [...(row.among === null ? [] : [row.among]), ...change])
}

/** A record without a figure. */
const named = (
  park: string,
  label: string,
  words: string,
  qualifiers: readonly string[] = [],
): Description => ({ park, label, narrowed: [], figure: null, words, qualifiers })

function mention(messages: Messages, data: Data, row: Mention): Description {
  const figure = formatQuantity(messages, row)
  const { documents } = data.tables
  const document = rowOfId(documents, row.source.document)
  return {
    park: document < 0 ? null : wordAt(documents, 'park', document),
    label: messages.evidence.tables.mentions,
    narrowed: [],
    figure,
    words: figure.text,
    qualifiers: [messages.modifiers[row.modifier], ...(row.use === null ? [messages.evidence.unused] : [])],
  }
}

/** null when the tables do not hold the record. */
export function describeRecord(messages: Messages, data: Data, ref: RecordRef): Description | null {
  const record = recordOf(data, ref)
  return record && describe(messages, data, record)
}

export function describe(messages: Messages, data: Data, record: EvidenceRecord): Description {
  switch (record.table) {
    case 'observations':
      return observation(messages, data, record.row)
    case 'investments':
      return investment(messages, record.row)
    case 'parkClusters':
      return parkCluster(messages, data, record.row)
    case 'rankings':
      return ranking(messages, data, record.row)
    case 'honours':
      return named(record.row.park, messages.evidence.tables.honours, record.row.labelZh)
    case 'measures':
      return named(record.row.park, messages.evidence.tables.measures, record.row.labelZh, [
        messages.measureKinds[record.row.kind],
      ])
    case 'mentions':
      return mention(messages, data, record.row)
  }
}
