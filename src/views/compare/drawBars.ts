import { type BarWish, barFigure } from '../../charts/bars/barFigure.ts'
import { groupedFigure } from '../../charts/bars/groupedFigure.ts'
import type { ChartFigure } from '../../charts/figure.ts'
import type { CompareModel, Entry } from '../../dataset/compare/compareModel.ts'
import type { Data } from '../../dataset/table.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { FamilyChoice } from './familyChoice.ts'

type Words = Messages<'comparison' | 'figures'>
export interface FamilyWish {
  readonly model: CompareModel
  readonly entry: Entry
  readonly choice: FamilyChoice
  /** Ids of the parks that the reader draws among the others. */
  readonly overrides: readonly string[]
}

/** The chosen line as bars, alone or beside a second one. */
export function drawBars(messages: Words, data: Data, wish: FamilyWish): ChartFigure {
  const { entry, choice, overrides } = wish
  const { family, second } = choice
  if (family !== 'grouped') return barFigure(messages, data, wishOf(messages, data, wish))
  const lines = [entry, ...(second ? [second] : [])].map((line) => titled(messages, data, line))
  return groupedFigure(messages, data, { lines, overrides })
}

export const titled = (messages: Words, data: Data, compared: Entry) => ({
  title: formatLine(messages, data, compared.line),
  compared,
})

export const wishOf = (messages: Words, data: Data, { entry, overrides }: FamilyWish): BarWish => ({
  title: formatLine(messages, data, entry.line),
  comparison: entry.comparison,
  overrides,
})
