/** A named project in words, as every drawing of projects says it. */
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { siteRowOf } from '../../dataset/projects/siteRows.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import type { Investment } from '../../dataset/schema.ts'
import { type Data, rowAt, wordAt } from '../../dataset/table.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { siteName } from '../../i18n/names.ts'
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

/** Of a thousand marks few are read: what only these say is put in words when asked for. */
export function projectWords(messages: Messages, data: Data, row: number): ProjectWords {
  const { investments } = data.tables
  const parkAt = siteRowOf(data, row)
  let project: Investment | null = null
  return {
    row,
    id: wordAt(investments, 'id', row) ?? '',
    name: wordAt(investments, 'name', row) ?? '',
    park: siteName(messages, data, row),
    parkAt,
    style: parkStyle(parkAt),
    isKnown: amountGroup(investments, row) === 'known',
    get amount() {
      return amountText(messages, this.project)
    },
    get kind() {
      const { amount, unit, amountKind } = this.project
      return amount !== null && unit !== null && amountKind ? messages.amountKinds[amountKind] : ''
    },
    get stage() {
      const { stage } = this.project
      return stage ? messages.stages[stage] : messages.evidence.stageUnknown
    },
    get project() {
      return (project ??= rowAt(investments, row))
    },
  }
}

function amountText(messages: Messages, { amount: value, amountTo: valueTo, unit, modifier }: Investment) {
  if (value === null || unit === null) return messages.evidence.amountUnknown
  return formatQuantity(messages, { value, valueTo, unit, modifier: modifier ?? 'exact' }).text
}

export const refOf = ({ id }: ProjectWords): RecordRef => ({ table: 'investments', id })

/** The mark of a project: said with park, amount, kind, stage and time. */
export function projectMark(messages: Messages, project: ProjectWords): FigureMark {
  return {
    id: project.id,
    name: project.name,
    records: [refOf(project)],
    get words() {
      const { name, park, amount, kind, stage } = project
      const { period } = project.project
      return [park, name, amount, kind, stage, period === null ? '' : formatPeriod(messages, period)]
    },
  }
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
