import type { Selected } from '../../dataset/filter/filter.ts'
import { rowsByWord, rowsWithin } from '../../dataset/rowGroups.ts'
import { type Data, rowAt, wordAt } from '../../dataset/table.ts'
import { amountGroup } from '../../dataset/projects/investmentGroups.ts'
import { headline, partFigures } from '../../dataset/compare/headline.ts'
import type { Figure } from '../../dataset/compare/comparabilityFigure.ts'
import type { Observation } from '../../dataset/schema.ts'

/** The lines of a card; each shows the first of its indicators that the park reports. */
const CARD_LINES = {
  area: ['planned_area', 'built_up_area'],
  enterprises: ['enterprises', 'enterprises_above_scale', 'hightech_enterprises'],
  revenue: ['operating_revenue', 'sales_revenue', 'output_value', 'hightech_revenue'],
  investment: ['fixed_asset_investment', 'project_investment', 'infrastructure_investment'],
} as const
type CardLineName = keyof typeof CARD_LINES

export interface CardLine {
  readonly name: CardLineName
  readonly figure: Figure | null
  /** Where no figure stands for the park: one of a part of it. */
  readonly part: Observation | null
  /** Where no figure is shown: there is one, and the filter does not let it through. */
  readonly isHidden: boolean
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
  /** There are projects, and the filter lets none through. */
  readonly areProjectsHidden: boolean
  /** Rows of `parkClusters` that the text calls leading, each cluster once. */
  readonly leading: readonly number[]
}

/** Rows of the tables that a card reads. */
interface ParkRows {
  readonly figures: readonly number[]
  readonly projects: readonly number[]
  readonly clusters: readonly number[]
}

/** A card for each park that the filter lets through, of its figures and projects that it lets through. */
export function cardsOf(data: Data, selected: Selected): Card[] {
  const shown = rowsByPark(data, selected)
  const all = rowsByPark(data)
  return selected.parks.map((park) => cardOf(data, park, shown(park), all(park)))
}

function rowsByPark({ tables }: Data, selected?: Selected): (park: string) => ParkRows {
  const figures = rowsByWord(tables.observations, 'park')
  const projects = rowsByWord(tables.investments, 'park')
  const clusters = rowsByWord(tables.parkClusters, 'park')
  return (park) => ({
    figures: rowsWithin(figures.get(park) ?? [], selected?.observations),
    projects: rowsWithin(projects.get(park) ?? [], selected?.investments),
    clusters: clusters.get(park) ?? [],
  })
}

function cardOf(data: Data, park: string, shown: ParkRows, all: ParkRows): Card {
  const { investments } = data.tables
  const { figures, projects, clusters } = shown
  const names = Object.keys(CARD_LINES) as CardLineName[]
  return {
    park,
    lines: names.map((name) => ({
      ...figureOf(data, park, name, figures),
      name,
      isHidden: figureOf(data, park, name, all.figures).figure !== null,
    })),
    areas: areasOf(data, park, figures),
    projects,
    projectsKnown: projects.filter((row) => amountGroup(investments, row) === 'known').length,
    areProjectsHidden: projects.length === 0 && all.projects.length > 0,
    leading: leadingOf(data, clusters),
  }
}

function figureOf(
  data: Data,
  park: string,
  name: CardLineName,
  rows: readonly number[],
): Pick<CardLine, 'figure' | 'part'> {
  const figure = headline(data, park, CARD_LINES[name], rows)
  return { figure, part: figure ? null : (partFigures(data, park, CARD_LINES[name], rows)[0] ?? null) }
}

function areasOf(data: Data, park: string, rows: readonly number[]): Areas {
  const own = rows
    .map((row) => rowAt(data.tables.observations, row))
    .filter(({ subject, indicator }) => subject === 'park' && indicator === 'planned_area')
  return {
    planned: headline(data, park, ['planned_area'], rows)?.shown ?? null,
    previous: own.find(({ dims }) => dims.previous === true) ?? null,
    built: headline(data, park, ['built_up_area'], rows)?.shown ?? null,
  }
}

/** Rows of `parkClusters` that are called leading, each cluster once. */
function leadingOf({ tables: { parkClusters } }: Data, rows: readonly number[]): number[] {
  const leading = rows.filter((row) => wordAt(parkClusters, 'role', row) === 'leading')
  const clusters = leading.map((row) => wordAt(parkClusters, 'cluster', row))
  return leading.filter((_, at) => clusters.indexOf(clusters[at] ?? null) === at)
}
