import { type BoundShape, boundsOf } from '../../dataset/bounds.ts'
import { type SubjectKind, subjectKind } from '../../dataset/subject.ts'
import { numberAt, type Table, wordAt } from '../../dataset/table.ts'
import type { Modifier, ObsStatus } from '../../dataset/vocabulary.ts'

/** How an observation is drawn as a mark: fill says the status, outline the bound, size and underline the scope. */
export interface RecordShape {
  readonly status: ObsStatus
  readonly bound: BoundShape
  readonly scope: SubjectKind
}

export function recordShape(observations: Table<'observations'>, row: number): RecordShape {
  return {
    status: wordAt(observations, 'obsStatus', row) as ObsStatus,
    bound: boundsOf({
      value: numberAt(observations, 'value', row) ?? 0,
      valueTo: numberAt(observations, 'valueTo', row),
      modifier: wordAt(observations, 'modifier', row) as Modifier,
    }).shape,
    scope: subjectKind(wordAt(observations, 'subject', row) ?? ''),
  }
}
