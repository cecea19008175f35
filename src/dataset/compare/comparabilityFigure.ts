/** Which of several figures stands for a park, and what becomes of the others: they stay visible beside it. */
import { boundsOf, orderOf } from '../bounds.ts'
import { byKeys } from '../byKeys.ts'
import { comparePair } from './comparability.ts'
import type { ShownFigure } from './conversion.ts'
import { isDated, parsePeriod } from '../period.ts'
import { SUBJECT_KINDS, subjectKind } from '../subject.ts'
import { OBS_STATUSES, type ObsStatus } from '../vocabulary.ts'

export interface Figure {
  readonly shown: ShownFigure
  /** Of the same thing and time, yet another number: both are shown. */
  readonly conflicts: readonly ShownFigure[]
  /** Of other parts, times, statuses; and what a later figure replaced. */
  readonly others: readonly ShownFigure[]
}

/** Reported, provisional, estimated, planned: from the firmest. */
const FIRMNESS: Record<ObsStatus, number> = { A: 0, P: 1, E: 2, F: 3 }
const FIRMEST = OBS_STATUSES.toSorted((a, b) => FIRMNESS[a] - FIRMNESS[b])

/** The rule, key by key. */
const RULE: readonly ((figure: ShownFigure) => number)[] = [
  // 由原来的16.42平方公里增加到19.96平方公里: the old figure stands for nobody.
  ({ dims }) => (dims.previous ? 1 : 0),
  // The park itself before its county, then parts, then what stands for no park.
  ({ subject }) => SUBJECT_KINDS.indexOf(subjectKind(subject)),
  ({ obsStatus }) => FIRMEST.indexOf(obsStatus),
  // The latest; what has no date comes after all dated ones.
  ({ period }) => -endOf(period),
  // What the article says last, it says best: 两大主导产业 of the plan is later three.
  ({ source }) => -source.start,
]

/** The figure of a park among all that its articles give for one line; none for none. */
export function pickFigure(figures: readonly ShownFigure[]): Figure | null {
  const [shown, ...rest] = figures.toSorted(byKeys(RULE))
  if (!shown) return null
  const conflicts = rest.filter((other) => contradicts(shown, other))
  return { shown, conflicts, others: rest.filter((other) => !conflicts.includes(other)) }
}

function endOf(notation: string | null): number {
  const period = parsePeriod(notation)
  return isDated(period) ? period.end : Number.MIN_SAFE_INTEGER
}

const SAME_TIME: ReadonlySet<string> = new Set(['period_same', 'period_near', 'period_both_unknown'])

/** Two figures of the same thing at the same time cannot both be true. */
function contradicts(a: ShownFigure, b: ShownFigure): boolean {
  if (a.subject !== b.subject) return false
  const { verdict, reasons } = comparePair(a, b)
  const sameTime = reasons.some(({ code }) => SAME_TIME.has(code))
  const order = orderOf(boundsOf(a), boundsOf(b))
  return verdict !== 'not_comparable' && sameTime && (order === 'less' || order === 'greater')
}
