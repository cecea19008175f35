import type { ObsStatus, Stage } from '../../dataset/vocabulary.ts'
import type { Article, ObservationCandidate, Span, TimeExpression } from '../types.ts'
import { isAddition } from './addition.ts'
import { type Figure, REACH } from './clause.ts'
import type { ArticleTimes } from './figure-time.ts'
import { timeOf } from './figure-time.ts'
import type { IndicatorRow } from './indicator-lexicon.ts'
import type { Match } from './indicator-match.ts'
import { certaintyOf } from './obs-status.ts'
import { isStanding } from './observation-stage.ts'
import type { SubjectOf } from './subject.ts'
import type { Threshold } from './threshold.ts'
import type { TimeThread } from './time-thread.ts'

/** What the article as a whole gives to read its figures by. */
export interface Reader {
  readonly article: Article
  readonly subjectOf: SubjectOf
  readonly times: ArticleTimes
}
/** What the sentence has said so far. */
export interface SentenceState {
  time: TimeThread
  status: ObsStatus
  /** The last count that others are parts of, and the last observation. */
  group: ObservationCandidate | null
  last: ObservationCandidate | null
}
/** A figure with what stands around it. */
export interface ReadFigure {
  readonly figure: Figure
  readonly match: Match | null
  readonly threshold: Threshold | null
  /** The figure that holds the threshold's sum. */
  readonly sum: Figure | null
  /** A later figure has taken its place. */
  readonly replaced: boolean
  /** It has taken the place of the one before: it is as of now, not 自1991年以来. */
  readonly successor: boolean
}
/** What a figure was found to be. */
export interface Draft {
  readonly row: IndicatorRow
  readonly subject: string
  readonly stage: Stage | null
  readonly cluster: string | null
  readonly rule: string
}

/** Completes a draft with its time, its certainty and its threshold. */
export function complete(
  { article, times }: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
  { row, subject, stage, cluster, rule }: Draft,
): ObservationCandidate {
  const { figure, threshold, replaced } = read
  const { before, quantity, index } = figure
  const words = article.repaired.text.slice(before.start, quantity.start)
  const certainty = certaintyOf(words, state.status).status
  const tense = { row, standing: isStanding(stage), planned: certainty !== 'A' }
  const timeAs = (kind: IndicatorRow['kind']) =>
    timeOf(article, figure, state.time, { ...tense, kind }, times)
  const asFlow = row.kind === 'stock' && isAddition(article.repaired.text, figure, timeAs('flow'))
  const time = timeAs(asFlow ? 'flow' : row.kind)
  const obsStatus =
    certainty === 'A' && (stage === 'planned' || isToCome(time, words, times)) ? 'F' : certainty
  return {
    table: 'observations',
    span: evidence(article, read),
    rule,
    indicator: row.id,
    subject,
    quantity: index,
    ...(asFlow ? { asFlow } : {}),
    obsStatus: row.id === 'planned_area' ? 'A' : obsStatus,
    time: replaced ? formerTime(figure) : read.successor && time?.since ? null : time,
    dims: {
      ...(asFlow && row.group === 'enterprises' && row.id !== 'employment' ? { stage: 'introduced' } : {}),
      ...(stage ? { stage } : {}),
      ...limits(threshold),
      ...(cluster ? { cluster } : {}),
      ...(replaced ? { previous: true } : {}),
    },
  }
}

/** “十四五”期间 of an article written before its end, unless the words count what has been done. */
function isToCome(time: TimeExpression | null, words: string, { year }: ArticleTimes): boolean {
  if (!time || time.since || time.base !== 'absolute' || time.year === null) return false
  const end = time.yearTo ?? time.year
  if (year !== null) return end > year
  return time.rule.startsWith('plan') && !/累计|已|完成/u.test(words)
}

/** Before some change: the text does not tell when. */
const formerTime = ({ quantity }: Figure) => ({
  start: quantity.start,
  end: quantity.end,
  base: 'unresolved' as const,
  year: null,
  yearTo: null,
  month: null,
  monthTo: null,
  day: null,
  years: null,
  instant: false,
  since: false,
  rule: 'former',
})

function limits(threshold: Threshold | null) {
  if (!threshold || threshold.ofOutput) return {}
  return {
    ...(threshold.bound === 'most' ? {} : { minInvestment: threshold.sum }),
    ...(threshold.bound === 'least' ? {} : { maxInvestment: threshold.sum }),
  }
}

/** The words that prove the figure: its noun and all that belongs to it alone, without blanks and marks at the ends. */
function evidence(article: Article, { figure, match, sum }: ReadFigure): Span {
  const { text } = article.repaired
  const { before, after, quantity } = figure
  let start = Math.max(
    quantity.start - REACH,
    Math.min(before.start, match?.name.start ?? before.start, sum?.before.start ?? before.start),
  )
  let end = Math.min(quantity.end + REACH, Math.max(after.end, match?.name.end ?? 0, sum?.after.end ?? 0))
  while (start < quantity.start && /[\s、，]/u.test(text.charAt(start))) start++
  while (end > quantity.end && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}
