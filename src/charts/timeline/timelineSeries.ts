/** What is told of one park, along time: rows → items with their span of days, and those that tell none. */
import { byKeys } from '../../dataset/byKeys.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { isDated, parsePeriod } from '../../dataset/period.ts'
import type { Observation } from '../../dataset/schema.ts'
import { type Data, rowAt } from '../../dataset/table.ts'
import type { ObsStatus, Stage } from '../../dataset/vocabulary.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { indicatorName } from '../../i18n/names.ts'
import { projectWords } from '../projects/projectWords.ts'

export const LANES = ['observations', 'investments', 'rankings', 'honours'] as const
export type Lane = (typeof LANES)[number]

/** Rows of one park in each table. */
export type TimelineRows = Readonly<Record<Lane, readonly number[]>>

export interface TimelineItem {
  readonly id: string
  readonly record: RecordRef
  readonly lane: Lane
  /** 规划面积 */
  readonly name: string
  /** 19.96 平方公里, a stage, a rank; empty for an honour. */
  readonly value: string
  readonly period: string
  readonly facts: readonly string[]
  readonly status: ObsStatus
  /** Days since 1970-01-01, half-open; null: the text tells no time. */
  readonly span: { readonly start: number; readonly end: number; readonly isInstant: boolean } | null
}
export interface TimelineSeries {
  readonly items: readonly TimelineItem[]
  /** How many there are, drawn or not. */
  readonly count: number
}

/** More could not be read; the tables have the rest. */
export const MOST_ITEMS = 120

/** Dated items in the order of time, then those without a time, lane by lane. */
export function timelineSeries(
  messages: Messages<'comparison'>,
  data: Data,
  rows: TimelineRows,
): TimelineSeries {
  const all = LANES.flatMap((lane) => rows[lane].map((row) => MAKERS[lane](messages, data, row)))
  const items = all.toSorted(
    byKeys<TimelineItem>([
      ({ span }) => (span ? 0 : 1),
      ({ lane }) => LANES.indexOf(lane),
      ({ span }) => span?.start ?? 0,
      ({ span }) => span?.end ?? 0,
    ]),
  )
  return { items: items.slice(0, MOST_ITEMS), count: items.length }
}

/** What is planned, talked of or agreed stands hollow like every plan. */
const UNBUILT: ReadonlySet<Stage | null> = new Set([
  'planned',
  'negotiating',
  'intended',
  'pending_signing',
  'signed',
] as const)

type Maker = (messages: Messages<'comparison'>, data: Data, row: number) => TimelineItem
const MAKERS: Readonly<Record<Lane, Maker>> = {
  observations: (messages, data, row) => {
    const figure = rowAt(data.tables.observations, row)
    const { indicator, period, subject, obsStatus } = figure
    const value = formatQuantity(messages, figure, indicator).text
    const facts = [formatSubject(messages, subject), messages.statuses[obsStatus]]
    const name = lineName(messages, data, figure)
    return {
      ...timed(messages, data, 'observations', row, period),
      name,
      value,
      facts,
      status: obsStatus,
    }
  },
  investments: (messages, data, row) => {
    const { name, project, stage, amount, kind } = projectWords(messages, data, row)
    const { period } = project
    const facts = [amount, ...(kind === '' ? [] : [kind])]
    return {
      ...timed(messages, data, 'investments', row, period),
      name,
      value: stage,
      facts,
      status: UNBUILT.has(project.stage) ? 'F' : 'A',
    }
  },
  rankings: (messages, data, row) => {
    const { indicator, rank, among } = rowAt(data.tables.rankings, row)
    const { rankingOf, rank: said } = messages.evidence
    return {
      ...timed(messages, data, 'rankings', row, null),
      name: rankingOf(indicatorName(messages, data, indicator)),
      value: said(rank),
      facts: among === null ? [] : [among],
      status: 'A',
    }
  },
  honours: (messages, data, row) => {
    const { labelZh } = rowAt(data.tables.honours, row)
    return {
      ...timed(messages, data, 'honours', row, null),
      name: labelZh,
      value: '',
      facts: [],
      status: 'A',
    }
  },
}

/** 引进项目数，1 亿元以上: an indicator with what narrows it. */
function lineName(messages: Messages<'comparison'>, data: Data, { indicator, dims }: Observation): string {
  const { stage = null, minInvestment = null, maxInvestment = null, cluster = null, previous } = dims
  const line = formatLine(messages, data, { id: '', indicator, stage, minInvestment, maxInvestment, cluster })
  return previous === true ? [line, messages.evidence.previous].join(messages.clauseComma) : line
}

function timed(messages: Messages, data: Data, lane: Lane, row: number, notation: string | null) {
  const [record] = refsAt(data.tables[lane], [row])
  if (!record) throw new RangeError(`${lane} has no row ${row}`)
  const period = parsePeriod(notation)
  return {
    id: record.id,
    record,
    lane,
    period: formatPeriod(messages, notation),
    span: isDated(period)
      ? { start: period.start, end: period.end, isInstant: period.kind === 'instant' }
      : null,
  }
}
