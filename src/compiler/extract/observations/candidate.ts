import type { ObsStatus, Stage } from '../../../dataset/vocabulary.ts'
import type { Article, ObservationCandidate, Span, TimeExpression } from '../../types.ts'
import { isAddition } from '../indicators/addition.ts'
import { indicesIn } from '../../span.ts'
import { type Figure, REACH } from '../words/clause.ts'
import { type ArticleTimes, timeOf } from '../time/figure-time.ts'
import type { IndicatorRow } from '../indicators/lexicon.ts'
import { certaintyOf } from './status.ts'
import { type Draft, type ReadFigure, type Reader, type SentenceState, wordsOf } from './draft.ts'
import { isStanding } from './stage.ts'
import type { Threshold } from '../indicators/threshold.ts'
import { formerAt } from '../time/time-points.ts'

/** Completes a draft with its time, its certainty and its threshold. */
export function complete(
  reader: Reader,
  read: ReadFigure,
  state: Readonly<SentenceState>,
  draft: Draft,
): ObservationCandidate {
  const { article, times } = reader
  const { row, subject, rule } = draft
  const words = wordsOf(article.repaired.text, read)
  const certainty = certaintyOf(words, state.status).status
  const { time, asFlow } = when(reader, read, state, draft, certainty)
  const toCome = draft.stage === 'planned' || isToCome(article, time, words, times)
  const obsStatus = certainty === 'A' && toCome ? 'F' : certainty
  const isTarget = obsStatus === 'F' && row.kind === 'stock' && isBareYear(time)
  const stage = stageOf(draft, obsStatus) ?? (asFlow && cameIn(row, words) ? 'introduced' : null)
  const candidate: ObservationCandidate = {
    table: 'observations',
    span: evidence(article, read),
    rule,
    indicator: row.id,
    subject,
    quantity: read.figure.index,
    obsStatus: row.id === 'planned_area' && !REACHED.test(words) ? 'A' : obsStatus,
    time,
    dims: dimsOf(read, draft, stage),
  }
  return asFlow || isTarget ? { ...candidate, asFlow: true } : candidate
}

/** What narrows the figure; put together by assign, for a literal of several spreads takes ten times as long. */
const dimsOf = (read: ReadFigure, draft: Draft, stage: Stage | null): ObservationCandidate['dims'] =>
  Object.assign(
    stage ? { stage } : {},
    read.threshold ? limits(read.threshold) : passedOn(draft),
    draft.cluster ? { cluster: draft.cluster } : null,
    read.replaced ? { previous: true } : null,
  )

/** 规划面积 is of a plan that holds; 将总面积扩大到 is still to come. */
const REACHED = /将[^，。；]{0,16}(?:达到|扩大到|增加到|拓展到)|(?<!已)达到$/

/** The time of the figure, and whether its words make a flow of a stock. */
function when(
  { article, times }: Reader,
  read: ReadFigure,
  { time: thread }: Readonly<SentenceState>,
  { row, stage, group }: Draft,
  certainty: ObsStatus,
): { time: TimeExpression | null; asFlow: boolean } {
  const { figure, replaced, successor } = read
  if (read.time) return { time: read.time, asFlow: false }
  const beside = replaced || successor ? timeBeside(article, figure) : null
  if (beside) return { time: beside, asFlow: false }
  if (replaced) return { time: formerAt(figure.quantity), asFlow: false }
  const standing = isStanding(stage)
  const planned = certainty !== 'A'
  const timeAs = (kind: IndicatorRow['kind']) =>
    timeOf(article, figure, thread, { row, kind, standing, planned }, times)
  const asFlow = row.kind === 'stock' && isAddition(article.repaired.text, read, timeAs('flow'))
  const time = timeAs(asFlow ? 'flow' : row.kind) ?? group?.time ?? null
  return { time: successor && time?.since ? null : time, asFlow }
}

/** 由|2015年的|41家增加到|2020年的|73家: when it was so, where the text tells. */
const timeBeside = ({ times }: Article, { before, quantity }: Figure): TimeExpression | null => {
  const { from, to } = indicesIn(times, before)
  const said = times.slice(from, to).at(-1)
  return said?.base === 'absolute' && quantity.start - said.end <= 1 ? said : null
}

/**
 * 十四五期间 of an article written before its end, unless the words count what has been done. An article without a date
 * is read as written in the last plan it speaks of, and after the last year it tells of: 到2025年 is then to come.
 */
function isToCome(
  { repaired }: Article,
  time: TimeExpression | null,
  words: string,
  { year, lastYear, lastPlan }: ArticleTimes,
): boolean {
  if (!time || time.since || time.base !== 'absolute' || time.year === null) return false
  const end = time.yearTo ?? time.year
  if (year !== null) return end > year
  if (/累计|已|完成/.test(words)) return false
  if (lastYear !== null && end <= lastYear) return false
  if (time.rule.startsWith('plan')) return lastPlan === null || end >= lastPlan
  return lastYear !== null && UNTIL.test(repaired.text.slice(Math.max(0, time.start - 2), time.start))
}

const UNTIL = /(?<!截)[到至]$/

/** 到2025年，企业达到120家; 明年，规上企业突破80家: a target is of its year. */
const isBareYear = (time: TimeExpression | null): boolean =>
  time !== null &&
  (time.base === 'absolute' || time.base === 'this_year' || time.base === 'next_year') &&
  time.month === null &&
  time.yearTo === null &&
  time.years === null &&
  !time.since

/** Projects whose stage is not told: to come if they are planned, else any. */
const stageOf = ({ row, stage }: Draft, obsStatus: ObsStatus): Stage | null =>
  row.id === 'projects' ? (stage ?? (obsStatus === 'F' ? 'planned' : 'any')) : stage

/** 新增入园企业8家, 引进高新技术企业6家; but 新增规上企业30家 only grew to be so. */
const cameIn = ({ id, group }: IndicatorRow, words: string): boolean =>
  id === 'enterprises' || (group === 'enterprises' && id !== 'employment' && /引进|引入|吸引/.test(words))

function limits(threshold: Threshold) {
  if (threshold.ofOutput) return {}
  return {
    ...(threshold.bound === 'most' ? {} : { minInvestment: threshold.sum }),
    ...(threshold.bound === 'least' ? {} : { maxInvestment: threshold.sum }),
  }
}

/** 新签约亿元以上项目43个，协议引资186亿元，竣工21个: what goes on with a count is bound as the count is. */
function passedOn({ row, group }: Draft) {
  if (!group || !row.id.startsWith('project')) return {}
  const { minInvestment, maxInvestment } = group.dims
  return {
    ...(minInvestment === undefined ? {} : { minInvestment }),
    ...(maxInvestment === undefined ? {} : { maxInvestment }),
  }
}

/** The words that prove the figure: its noun and all that belongs to it alone, without blanks and marks at the ends. */
function evidence(article: Article, { figure, match, sum }: ReadFigure): Span {
  const { text } = article.repaired
  const { before, after, quantity } = figure
  const from = Math.min(before.start, match?.name.start ?? before.start, sum?.before.start ?? before.start)
  let start = Math.max(quantity.start - REACH, from)
  let end = Math.min(quantity.end + REACH, Math.max(after.end, match?.name.end ?? 0, sum?.after.end ?? 0))
  while (start < quantity.start && /[\s、，]/.test(text.charAt(start))) start++
  while (end > quantity.end && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}
