/**
 * The lines of a comparison: an indicator, or a part of it that the articles tell apart (项目: 引进, 1亿元以上).
 * 33 projects of at least 1亿元 and 14 projects of any size are two lines, not two figures of one.
 */
import { byKeys } from '../byKeys.ts'
import { perData } from '../perData.ts'
import { isAmong, rowsByWord } from '../rowGroups.ts'
import type { Observation } from '../schema.ts'
import { columnNamed, type Data, numberAt, rowAt, type Table, wordAt } from '../table.ts'
import { STAGES, type Stage } from '../vocabulary.ts'

export interface Line {
  /** `projects~stage.introduced~min.100000000`; the bare indicator where nothing narrows it. */
  readonly id: string
  readonly indicator: string
  /** null: the line takes every stage. */
  readonly stage: Stage | null
  readonly minInvestment: number | null
  readonly maxInvestment: number | null
  readonly cluster: string | null
  /** The figures of each park, in the order of the table. */
  readonly figures: ReadonlyMap<string, readonly Observation[]>
  /** Parks with figures, none of which the filter lets through. */
  readonly hidden: ReadonlySet<string>
}

type GrowingLine = Omit<Line, 'figures' | 'hidden'> & {
  readonly figures: Map<string, Observation[]>
  readonly hidden: Set<string>
}

interface LinesWish {
  /** Figures of these parks only; of all where none are given. */
  readonly parks?: readonly string[]
  /** Figures of these rows only, where the filter lets no others through. */
  readonly among?: ArrayLike<number> | undefined
}

/**
 * All lines, in the order of the catalogue of indicators; then what it does not name, as it comes. What is a line is
 * told by all figures of the dataset.
 */
export function linesOf(data: Data, { parks, among }: LinesWish = {}): Line[] {
  const { observations, indicators } = data.tables
  const staged = stagedIndicators(data)
  const lines = new Map<string, GrowingLine>()
  for (const at of rowsOfParks(observations, parks)) {
    const line = lineAt(observations, at, staged)
    const held = lines.get(line.id) ?? {
      ...line,
      figures: new Map<string, Observation[]>(),
      hidden: new Set<string>(),
    }
    lines.set(line.id, held)
    addFigure(held, observations, at, among === undefined || isAmong(at, among))
  }
  for (const { figures, hidden } of lines.values()) for (const park of figures.keys()) hidden.delete(park)
  return [...lines.values()]
    .filter(({ figures }) => figures.size > 0)
    .toSorted(byCatalogue(placesOf(indicators)))
}

/** In the order of the table. */
function rowsOfParks(observations: Table<'observations'>, parks?: readonly string[]): Iterable<number> {
  if (!parks) return Array(observations.length).keys()
  const rows = rowsByWord(observations, 'park')
  return [...new Set(parks)].flatMap((park) => rows.get(park) ?? []).toSorted((a, b) => a - b)
}

function addFigure(line: GrowingLine, table: Table<'observations'>, at: number, isShown: boolean): void {
  const park = wordAt(table, 'park', at) as string
  const figures = line.figures.get(park)
  if (!isShown) line.hidden.add(park)
  else if (figures) figures.push(rowAt(table, at))
  else line.figures.set(park, [rowAt(table, at)])
}

/**
 * Indicators of which an article itself gives several stages: there the stage says what is counted (签约19个, 落地6个).
 * Elsewhere it only narrows one figure, and the comparison must say that it does.
 */
const stagedIndicators: (data: Data) => ReadonlySet<string> = perData(({ tables: { observations } }) => {
  const { codes, words } = columnNamed(observations, 'indicator', 'word')
  const { codes: stages } = columnNamed(observations, 'dims.stage', 'word')
  const staged = new Set<string>()
  for (const rows of rowsByWord(observations, 'park').values()) {
    const seen = new Map<number, number>()
    for (const row of rows) {
      const indicator = codes[row] as number
      const stage = stages[row] as number
      if ((seen.get(indicator) ?? stage) !== stage) staged.add(words[indicator] as string)
      seen.set(indicator, stage)
    }
  }
  return staged
})

function lineAt(table: Table, at: number, staged: ReadonlySet<string>): Omit<Line, 'figures' | 'hidden'> {
  const indicator = wordAt(table, 'indicator', at) ?? ''
  const stage = staged.has(indicator) ? (wordAt(table, 'dims.stage', at) as Stage | null) : null
  const minInvestment = numberAt(table, 'dims.minInvestment', at)
  const maxInvestment = numberAt(table, 'dims.maxInvestment', at)
  const cluster = wordAt(table, 'dims.cluster', at)
  const parts = [
    ['stage', stage],
    ['min', minInvestment],
    ['max', maxInvestment],
    ['cluster', cluster],
  ] as const
  const told = parts.filter(([, part]) => part !== null).map(([name, part]) => `${name}.${part}`)
  return { id: [indicator, ...told].join('~'), indicator, stage, minInvestment, maxInvestment, cluster }
}

/** The place of each indicator in the catalogue. */
function placesOf(indicators: Table): ReadonlyMap<string, number> {
  const { codes, words } = columnNamed(indicators, 'id', 'word')
  return new Map(Array.from(codes, (code, at) => [words[code] as string, at]))
}

/** The whole before its parts: no cluster, no threshold, an unsaid stage, then the stages from plan to operation. */
const byCatalogue = (places: ReadonlyMap<string, number>) =>
  byKeys<Line>([
    (line) => places.get(line.indicator) ?? places.size,
    (line) => (line.cluster === null ? 0 : 1),
    (line) => (line.stage === null ? -1 : STAGES.indexOf(line.stage)),
    (line) => line.minInvestment ?? 0,
    (line) => line.maxInvestment ?? 0,
  ])
