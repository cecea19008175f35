/** Rows of a grouped chart: for each park all its figures of a line, or its figure of each of several lines. */
import { comparePair } from '../../dataset/compare/comparability.ts'
import type { ComparedLine } from '../../dataset/compare/comparedLine.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import { type BarPlace, type BarRow, barRows } from './barRows.ts'

/** A line and its name. */
export interface TitledLine {
  readonly title: string
  readonly compared: ComparedLine
}
/** What tells a further figure of a park from its first: an older one, or one said elsewhere. */
interface FurtherWords {
  readonly formerly: string
  readonly elsewhere: string
}

/** Under each park, in the order given, its figure of each line that has one. */
export function linesByPark(lines: readonly TitledLine[], overrides: readonly string[]): BarRow[] {
  const rows = lines.map(({ title, compared }) => ({ title, rows: barRows(compared.comparison, overrides) }))
  return parksOf(lines).flatMap((park) =>
    rows
      .flatMap(({ title, rows: held }) => held.map((row) => Object.assign({ about: title }, row)))
      .filter(({ figure }) => figure.park === park)
      .map((row, at) => ({ ...row, isHead: at === 0 })),
  )
}

const parksOf = (lines: readonly TitledLine[]): string[] => [
  ...new Set(lines.flatMap(({ compared }) => [...compared.figures.keys()])),
]

/** Under each park, in the order given, its figure of the line, then those of other times, parts and statuses. */
export function figuresByPark(
  { figures, comparison }: ComparedLine,
  overrides: readonly string[],
  words: FurtherWords,
): BarRow[] {
  const rows = barRows(comparison, overrides)
  return [...figures.values()].flatMap(({ shown, conflicts, others }) => {
    const head = rows.find(({ figure }) => figure === shown)
    const further = [...conflicts, ...others].map((figure) => ({
      figure,
      place: placeOf(figure, shown, comparison.together),
      isHead: false,
      about: figure.dims.previous ? words.formerly : conflicts.includes(figure) ? words.elsewhere : '',
    }))
    return head ? [head, ...further] : further
  })
}

/** With the others where it may be compared with all of them; of a park alone, with its own first figure. */
function placeOf(figure: ShownFigure, shown: ShownFigure, together: readonly ShownFigure[]): BarPlace {
  const others = together.filter(({ park }) => park !== figure.park)
  const beside = others.length > 0 ? others : [shown]
  const bars = beside.some((other) => comparePair(figure, other).verdict === 'not_comparable')
  return bars ? 'apart' : 'together'
}
