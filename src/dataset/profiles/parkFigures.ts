/** All that is reported of one park, by group of indicators: nothing is chosen away, what contradicts stands together. */
import { byKeys } from '../byKeys.ts'
import { type Figure, pickFigure } from '../compare/comparabilityFigure.ts'
import { groupBy } from '../groupBy.ts'
import type { Observation } from '../schema.ts'
import { columnNamed, type Data, rowAt, rowOfId, wordAt } from '../table.ts'
import { INDICATOR_GROUPS, type IndicatorGroup } from '../vocabulary.ts'

export interface ParkLine extends Figure {
  /** An indicator of the catalogue, or `other:<slug>`. */
  readonly indicator: string
}
export interface ParkFigureGroup {
  readonly group: IndicatorGroup
  readonly lines: readonly ParkLine[]
}

/** `rows` of `observations` of one park. Groups in their order, lines in the order of the catalogue, the whole before what narrows it. */
export function parkFigures(data: Data, rows: readonly number[]): ParkFigureGroup[] {
  const { observations, indicators } = data.tables
  const figures = rows.map((row) => rowAt(observations, row))
  const lines = Array.from(groupBy(figures, lineKey).values(), (members) => {
    const figure = pickFigure(members)
    if (!figure) throw new RangeError('a line without a figure')
    return { ...figure, indicator: figure.shown.indicator }
  })
  const order = catalogueOrder(data)
  const sorted = lines.toSorted(
    byKeys([({ indicator }) => order(indicator), ({ shown }) => narrowness(shown)]),
  )
  const groupOf = ({ indicator }: ParkLine) =>
    (wordAt(indicators, 'group', rowOfId(indicators, indicator)) ?? 'other') as IndicatorGroup
  return Array.from(groupBy(sorted, groupOf), ([group, members]) => ({ group, lines: members })).toSorted(
    byKeys([({ group }) => INDICATOR_GROUPS.indexOf(group)]),
  )
}

/** Two figures are of one line when nothing but time, subject or status tells them apart. */
function lineKey({ indicator, dims }: Observation): string {
  const { stage, minInvestment, maxInvestment, cluster } = dims
  return [indicator, stage, minInvestment, maxInvestment, cluster].join(' ')
}

const narrowness = ({ dims: { stage, minInvestment, maxInvestment, cluster } }: Observation): number =>
  [stage, minInvestment, maxInvestment, cluster].filter((dim) => dim !== undefined).length

function catalogueOrder({ tables: { indicators } }: Data): (indicator: string) => number {
  const { codes, words } = columnNamed(indicators, 'id', 'word')
  const order = new Map(Array.from(codes, (code, at) => [words[code], at]))
  return (indicator) => order.get(indicator) ?? order.size
}
