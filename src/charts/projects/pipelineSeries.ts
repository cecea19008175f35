/** Projects by the stage that they have reached: rows → marks in the order of the stages. */
import { makeFirstRows, NO_LIMIT } from '../../dataset/firstRows.ts'
import { amountGroups } from '../../dataset/projects/amountClasses.ts'
import { AMOUNT_GROUPS } from '../../dataset/projects/investmentGroups.ts'
import { siteRows } from '../../dataset/projects/siteRows.ts'
import type { Rows } from '../../dataset/rows.ts'
import { columnNamed, type Data } from '../../dataset/table.ts'
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
        projects: Array.from(part.kept(), (row) => projectWords(messages, data, row)),
        count: part.count,
        known: part.known,
      },
    ]
  })
}

/** Of each word of the column, and of none behind them: how many projects, and the first by park, known ones before others. */
function partStages(data: Data, rows: Rows) {
  const { investments } = data.tables
  const { codes: stages, words } = columnNamed(investments, 'stage', 'word')
  const { codes: sites } = columnNamed(investments, 'park', 'word')
  const placeOf = siteRows(data)
  const groups = amountGroups(investments)
  const first = Array.from({ length: words.length + 1 }, () => makeFirstRows(MOST_OF_STAGE))
  const limits = new Float64Array(first.length).fill(NO_LIMIT)
  const counts = new Uint32Array(first.length)
  const known = new Uint32Array(first.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const part = (stages[row] as number) < 0 ? words.length : (stages[row] as number)
    const isUnknown = groups[row] === KNOWN ? 0 : 1
    const key = 2 * (placeOf[sites[row] as number] as number) + isUnknown
    counts[part] = (counts[part] as number) + 1
    known[part] = (known[part] as number) + 1 - isUnknown
    if (key < (limits[part] as number)) limits[part] = first[part]?.offer(row, key) ?? NO_LIMIT
  }
  return first.map(({ kept }, part) => ({ kept, count: counts[part] ?? 0, known: known[part] ?? 0 }))
}
