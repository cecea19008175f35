/** Projects by the stage that they have reached: rows → marks in the order of the stages. */
import { makeFirstRows } from '../../dataset/firstRows.ts'
import { amountGroups } from '../../dataset/projects/amountClasses.ts'
import { AMOUNT_GROUPS } from '../../dataset/projects/investmentGroups.ts'
import type { Rows } from '../../dataset/rows.ts'
import { columnNamed, type Data, rowOfId } from '../../dataset/table.ts'
import { type Stage, STAGE_STEPS } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import { type ProjectWords, projectWords } from './projectWords.ts'

/** A stage that the text orders nowhere, or does not tell, is no step. */
const NO_STEP: readonly (Stage | null)[] = ['introduced', 'any', null]
/** Marks of one stage; more would be a wall. */
export const MOST_OF_STAGE = 24

const KNOWN = AMOUNT_GROUPS.indexOf('known')

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
export function pipelineSeries(messages: Messages<'projects'>, data: Data, rows: Rows): PipelineStage[] {
  const { words } = columnNamed(data.tables.investments, 'stage', 'word')
  const parts = partStages(data, rows)
  return [...STAGE_STEPS, ...NO_STEP].flatMap((stage): PipelineStage[] => {
    const part = parts[stage === null ? words.length : words.indexOf(stage)]
    if (!part || part.count === 0) return []
    return [
      {
        stage,
        word: stage === null ? messages.drawings.stageUnknown : messages.stages[stage],
        isStep: !NO_STEP.includes(stage),
        projects: Array.from(part.first.kept(), (row) => projectWords(messages, data, row)),
        count: part.count,
        known: part.known,
      },
    ]
  })
}

const makePart = () => ({ count: 0, known: 0, first: makeFirstRows(MOST_OF_STAGE) })

/** Of each word of the column, and of none behind them: how many projects, and the first by park, known ones before others. */
function partStages({ tables: { investments, parks } }: Data, rows: Rows) {
  const stages = columnNamed(investments, 'stage', 'word')
  const sites = columnNamed(investments, 'park', 'word')
  const placeOf = sites.words.map((park) => rowOfId(parks, park))
  const groups = amountGroups(investments)
  const parts = Array.from({ length: stages.words.length + 1 }, makePart)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const stage = stages.codes[row] as number
    const part = parts[stage < 0 ? stages.words.length : stage] as ReturnType<typeof makePart>
    const isKnown = groups[row] === KNOWN
    part.count++
    if (isKnown) part.known++
    part.first.offer(row, 2 * (placeOf[sites.codes[row] as number] ?? -1) + (isKnown ? 0 : 1))
  }
  return parts
}
