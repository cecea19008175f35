/** What the compare page shows, from the dataset and the reader's choice. */
import { type Figure, pickFigure } from '../../dataset/comparabilityFigure.ts'
import { type Comparison, compareAll } from '../../dataset/comparabilityGroup.ts'
import { type Line, linesOf } from '../../dataset/comparabilityLines.ts'
import { VERDICTS } from '../../dataset/comparabilityAxes.ts'
import { byKeys } from '../../dataset/byKeys.ts'
import type { Data } from '../../dataset/table.ts'

/** A chart and a matrix can show no more at once. */
export const MAX_PARKS = 8

export interface Entry {
  readonly line: Line
  /** The figure of each park that has one. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly comparison: Comparison
}
export interface CompareModel {
  /** Ids of the parks in the comparison, in the order of the table. */
  readonly parks: readonly string[]
  /** Parks that the filter lets through: all may be chosen. */
  readonly choosable: readonly string[]
  /** Chosen, yet outside the filter. */
  readonly outside: readonly string[]
  /** More were chosen than can be shown. */
  readonly isCut: boolean
  /** Lines with figures of two or more of the parks, then those of one. */
  readonly shared: readonly Entry[]
  readonly single: readonly Entry[]
  /** The line on the chart; null where no park has a figure. */
  readonly chosen: Entry | null
  /** The line that the address names and the dataset does not hold. */
  readonly unknownLine: string | null
}

interface Wish {
  /** Park ids; none means all. */
  readonly parks: readonly string[]
  /** A line's id, an indicator's id, or null. */
  readonly indicator: string | null
}

/** `choosable` are the parks that pass the filter. */
export function compareModel(data: Data, choosable: readonly string[], wish: Wish): CompareModel {
  const wanted = wish.parks.length === 0 ? choosable : choosable.filter((park) => wish.parks.includes(park))
  const parks = wanted.slice(0, MAX_PARKS)
  const entries = linesOf(data)
    .map((line) => entryOf(line, parks))
    .filter(({ figures }) => figures.size > 0)
  const shared = entries.filter(({ figures }) => figures.size > 1)
  const found = wish.indicator === null ? null : named(entries, wish.indicator)
  return {
    parks,
    choosable,
    outside: wish.parks.filter((park) => !choosable.includes(park)),
    isCut: parks.length < wanted.length,
    shared,
    single: entries.filter(({ figures }) => figures.size === 1),
    chosen: found ?? proposed(shared) ?? entries[0] ?? null,
    unknownLine: found === null ? wish.indicator : null,
  }
}

function entryOf(line: Line, parks: readonly string[]): Entry {
  const figures = new Map<string, Figure>()
  for (const park of parks) {
    const figure = pickFigure(line.figures.get(park) ?? [])
    if (figure) figures.set(park, figure)
  }
  return { line, figures, comparison: compareAll(Array.from(figures.values(), ({ shown }) => shown)) }
}

/** The line of this id, or the best line of this indicator. */
const named = (entries: readonly Entry[], id: string): Entry | null =>
  entries.find(({ line }) => line.id === id) ?? proposed(entries.filter(({ line }) => line.indicator === id))

/** Most parks together, then the better verdict, then the order of the catalogue. */
function proposed(entries: readonly Entry[]): Entry | null {
  const rank = ({ comparison: { verdict } }: Entry) => VERDICTS.findIndex((known) => known === verdict)
  const best = byKeys<Entry>([({ comparison }) => -comparison.together.length, rank])
  return entries.toSorted(best)[0] ?? null
}

/** How many of the shared lines have each verdict. */
export function countVerdicts(
  entries: readonly Entry[],
): Readonly<Record<(typeof VERDICTS)[number], number>> {
  const count = (verdict: string) => entries.filter(({ comparison }) => comparison.verdict === verdict).length
  return {
    comparable: count('comparable'),
    with_notes: count('with_notes'),
    not_comparable: count('not_comparable'),
  }
}
