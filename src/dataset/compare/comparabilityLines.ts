/**
 * The lines of a comparison: an indicator, or a part of it that the articles tell apart (项目: 引进, 1亿元以上).
 * 33 projects of at least 1亿元 and 14 projects of any size are two lines, not two figures of one.
 */
import { byKeys } from '../byKeys.ts'
import { perData } from '../perData.ts'
import { rowSet } from '../rowSet.ts'
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
  readonly among?: Iterable<number> | undefined
}

/**
 * All lines, in the order of the catalogue of indicators; then what it does not name, as it comes. What is a line is
 * told by all figures of the dataset.
 */
export function linesOf(data: Data, { parks, among }: LinesWish = {}): Line[] {
  const { observations, indicators } = data.tables
  const staged = stagedIndicators(data)
  const shown = rowSet(observations.length, among)
  const wanted = parks && new Set(parks)
  const lines = new Map<string, GrowingLine>()
  for (let at = 0; at < observations.length; at++) {
    if (wanted && !wanted.has(wordAt(observations, 'park', at) ?? '')) continue
    const line = lineAt(observations, at, staged)
    const held = lines.get(line.id) ?? {
      ...line,
      figures: new Map<string, Observation[]>(),
      hidden: new Set<string>(),
    }
    lines.set(line.id, held)
    addFigure(held, observations, at, shown[at] === 1)
  }
  for (const { figures, hidden } of lines.values()) for (const park of figures.keys()) hidden.delete(park)
  return [...lines.values()]
    .filter(({ figures }) => figures.size > 0)
    .toSorted(byCatalogue(placesOf(indicators)))
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
  const seen = new Map<string, string>()
  const staged = new Set<string>()
  for (let at = 0; at < observations.length; at++) {
    const indicator = wordAt(observations, 'indicator', at) ?? ''
    const key = `${wordAt(observations, 'park', at)} ${indicator}`
    const stage = wordAt(observations, 'dims.stage', at) ?? ''
    if ((seen.get(key) ?? stage) !== stage) staged.add(indicator)
    seen.set(key, stage)
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
