/** Projects by the stage that they have reached: rows → marks in the order of the stages. */
import { byKeys } from '../../dataset/byKeys.ts'
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { type Data, rowOfId, wordAt } from '../../dataset/table.ts'
import { type Stage, STAGE_STEPS } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import { type ProjectWords, projectWords } from './projectWords.ts'

/** A stage that the text orders nowhere, or does not tell, is no step. */
const NO_STEP: readonly (Stage | null)[] = ['introduced', 'any', null]
/** Marks of one stage; more would be a wall. */
export const MOST_OF_STAGE = 60

export interface PipelineStage {
  /** null: the text does not tell. */
  readonly stage: Stage | null
  readonly word: string
  /** Part of the way from plan to operation. */
  readonly isStep: boolean
  /** By park, those with an amount first. */
  readonly projects: readonly ProjectWords[]
  /** Of all projects of the stage, those drawn or not. */
  readonly count: number
  readonly known: number
}

/** The steps of the way at which a project stands, then what is no step: a stage that nobody tells of is no zero. */
export function pipelineSeries(messages: Messages, data: Data, rows: readonly number[]): PipelineStage[] {
  const { investments, parks } = data.tables
  const isKnown = (row: number) => amountGroup(investments, row) === 'known'
  const parkOf = new Map<string, number>()
  const order = (row: number) => {
    const park = wordAt(investments, 'park', row) ?? ''
    const at = parkOf.get(park) ?? rowOfId(parks, park)
    parkOf.set(park, at)
    return at
  }
  return [...STAGE_STEPS, ...NO_STEP].flatMap((stage): PipelineStage[] => {
    const own = rows.filter((row) => wordAt(investments, 'stage', row) === stage)
    if (own.length === 0) return []
    const sorted = own.toSorted(byKeys([order, (row) => (isKnown(row) ? 0 : 1)]))
    return [
      {
        stage,
        word: stage === null ? messages.drawings.stageUnknown : messages.stages[stage],
        isStep: !NO_STEP.includes(stage),
        projects: sorted.slice(0, MOST_OF_STAGE).map((row) => projectWords(messages, data, row)),
        count: own.length,
        known: own.filter(isKnown).length,
      },
    ]
  })
}
