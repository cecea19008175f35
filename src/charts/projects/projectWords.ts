/** A named project in words, as every drawing of projects says it. */
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import type { Investment } from '../../dataset/schema.ts'
import { type Data, rowAt, rowOfId } from '../../dataset/table.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import type { FigureMark } from '../figure.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'
import type { DrawnDatum } from '../drawnOption.ts'

export interface ProjectWords {
  /** Row of `investments`. */
  readonly row: number
  readonly id: string
  readonly name: string
  /** The short name of the park. */
  readonly park: string
  /** The park's row, for its place in a list. */
  readonly parkAt: number
  readonly style: ParkStyle
  /** An amount of investment is known; an annual output is none. */
  readonly isKnown: boolean
  /** `40 亿元`, or that it is not stated. */
  readonly amount: string
  /** 总投资; empty where there is no amount. */
  readonly kind: string
  readonly stage: string
  readonly project: Investment
}

export function projectWords(messages: Messages, data: Data, row: number): ProjectWords {
  const { investments, parks } = data.tables
  const project = rowAt(investments, row)
  const { amount, amountTo: valueTo, unit, modifier, amountKind, stage } = project
  const { amountUnknown, stageUnknown } = messages.evidence
  const parkAt = rowOfId(parks, project.park)
  const isStated = amount !== null && unit !== null
  return {
    row,
    id: project.id,
    name: project.name,
    park: parkName(messages, data, project.park),
    parkAt,
    style: parkStyle(parkAt),
    isKnown: amountGroup(investments, row) === 'known',
    amount: isStated
      ? formatQuantity(messages, { value: amount, valueTo, unit, modifier: modifier ?? 'exact' }).text
      : amountUnknown,
    kind: isStated && amountKind ? messages.amountKinds[amountKind] : '',
    stage: stage ? messages.stages[stage] : stageUnknown,
    project,
  }
}

export const refOf = ({ id }: ProjectWords): RecordRef => ({ table: 'investments', id })

/** The mark of a project: said with park, amount, kind, stage and time. */
export function projectMark(messages: Messages, words: ProjectWords): FigureMark {
  const { id, name, park, amount, kind, stage, project } = words
  const period = project.period === null ? '' : formatPeriod(messages, project.period)
  return { id, name, records: [refOf(words)], words: [park, name, amount, kind, stage, period] }
}

/** What the pointer is told: name, park and facts, and the sentence. */
export const projectTip = (words: ProjectWords): Pick<DrawnDatum, 'tip' | 'quoted'> => ({
  tip: () =>
    [
      words.name,
      [words.park, words.amount, words.kind, words.stage].filter((part) => part !== '').join('　'),
    ].join('\n'),
  quoted: [refOf(words)],
})
