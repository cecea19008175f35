import type { ObsStatus, Stage } from '../../../dataset/vocabulary.ts'
import type { Article, ObservationCandidate, TimeExpression } from '../../types.ts'
import type { Figure } from '../words/clause.ts'
import type { ArticleTimes } from '../time/figure-time.ts'
import type { IndicatorRow } from '../indicators/lexicon.ts'
import type { Match } from '../indicators/match.ts'
import type { SubjectOf } from '../subject/subject.ts'
import type { Threshold } from '../indicators/threshold.ts'
import type { TimeThread } from '../time/time-thread.ts'

/** What the article as a whole gives to read its figures by. */
export interface Reader {
  readonly article: Article
  readonly subjectOf: SubjectOf
  readonly times: ArticleTimes
  /** The blocks of what is to be done, by their headings. */
  readonly toDo: ReadonlySet<number>
}
/** What the sentence has said so far. */
export interface SentenceState {
  time: TimeThread
  status: ObsStatus
  /** The last count that others are parts of, and the last observation. */
  group: ObservationCandidate | null
  last: ObservationCandidate | null
  /** The observation that 其中 opened a list of the parts of. */
  whole: ObservationCandidate | null
  /** The sentence has told more than forecasts. */
  reported: boolean
}
/** A figure with what stands around it. */
export interface ReadFigure {
  readonly figure: Figure
  readonly match: Match | null
  /** The time that 分别 gives it. */
  readonly time: TimeExpression | null
  readonly threshold: Threshold | null
  /** The figure that holds the threshold's sum. */
  readonly sum: Figure | null
  /** A later figure has taken its place. */
  readonly replaced: boolean
  /** It has taken the place of the one before: it is as of now, not 自1991年以来. */
  readonly successor: boolean
}
/** The words before a figure that are its own, with those before its threshold: 计划新签约|亿元以上|项目35个. */
export const wordsOf = (text: string, { figure, sum }: ReadFigure): string =>
  text.slice(Math.min(figure.before.start, sum?.before.start ?? figure.before.start), figure.quantity.start)

/** What a figure was found to be. */
export interface Draft {
  readonly row: IndicatorRow
  readonly subject: string
  /** Null: the text does not tell, or the indicator has none. */
  readonly stage: Stage | null
  readonly cluster: string | null
  /** The count that the figure belongs to: where it has no time of its own, it has the count's. */
  readonly group: ObservationCandidate | null
  readonly rule: string
}
