import { columnNamed, type Data, rowsOf, wordAt } from '../../dataset/table.ts'
import { amountGroup } from '../../dataset/investmentGroups.ts'
import { headline, partFigures } from '../../dataset/headline.ts'
import type { Figure } from '../../dataset/comparabilityFigure.ts'
import type { Observation } from '../../dataset/schema.ts'

/** The lines of a card; each shows the first of its indicators that the park reports. */
export const CARD_LINES = {
  area: ['planned_area', 'built_up_area'],
  enterprises: ['enterprises', 'enterprises_above_scale', 'hightech_enterprises'],
  revenue: ['operating_revenue', 'sales_revenue', 'output_value', 'hightech_revenue'],
  investment: ['fixed_asset_investment', 'project_investment', 'infrastructure_investment'],
} as const
export type CardLineName = keyof typeof CARD_LINES

export interface CardLine {
  readonly name: CardLineName
  readonly figure: Figure | null
  /** Where no figure stands for the park: one of a part of it. */
  readonly part: Observation | null
}
export interface Areas {
  readonly planned: Observation | null
  /** What the planned area was before a change. */
  readonly previous: Observation | null
  readonly built: Observation | null
}
export interface Card {
  readonly park: string
  readonly lines: readonly CardLine[]
  readonly areas: Areas
  /** Rows of `investments`, and how many of them give an amount. */
  readonly projects: readonly number[]
  readonly projectsKnown: number
  /** Rows of `parkClusters` that the text calls leading, each cluster once. */
  readonly leading: readonly number[]
}

export function cardOf(data: Data, park: string): Card {
  const { investments } = data.tables
  const projects = rowsOfPark(data, 'investments', park)
  return {
    park,
    lines: (Object.keys(CARD_LINES) as CardLineName[]).map((name) => cardLine(data, park, name)),
    areas: areasOf(data, park),
    projects,
    projectsKnown: projects.filter((row) => amountGroup(investments, row) === 'known').length,
    leading: leadingOf(data, park),
  }
}

function cardLine(data: Data, park: string, name: CardLineName): CardLine {
  const figure = headline(data, park, CARD_LINES[name])
  return { name, figure, part: figure ? null : (partFigures(data, park, CARD_LINES[name])[0] ?? null) }
}

function areasOf(data: Data, park: string): Areas {
  const own = rowsOf(data.tables.observations).filter(
    (row) => row.park === park && row.subject === 'park' && row.indicator === 'planned_area',
  )
  return {
    planned: headline(data, park, ['planned_area'])?.shown ?? null,
    previous: own.find(({ dims }) => dims.previous === true) ?? null,
    built: headline(data, park, ['built_up_area'])?.shown ?? null,
  }
}

function rowsOfPark(data: Data, table: 'investments' | 'parkClusters', park: string): number[] {
  const { codes, words } = columnNamed(data.tables[table], 'park', 'word')
  const wanted = words.indexOf(park)
  return [...codes.keys()].filter((row) => codes[row] === wanted)
}

function leadingOf(data: Data, park: string): number[] {
  const { parkClusters } = data.tables
  const leading = rowsOfPark(data, 'parkClusters', park).filter(
    (row) => wordAt(parkClusters, 'role', row) === 'leading',
  )
  const clusters = leading.map((row) => wordAt(parkClusters, 'cluster', row))
  return leading.filter((_, at) => clusters.indexOf(clusters[at] ?? null) === at)
}
