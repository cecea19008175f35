/** What the compare page shows, from the dataset and the reader's choice. */
import { byKeys } from '../byKeys.ts'
import { VERDICTS } from './comparabilityAxes.ts'
import { type Figure, pickFigure } from './comparabilityFigure.ts'
import { type Comparison, compareAll } from './comparabilityGroup.ts'
import { type Line, linesOf } from './comparabilityLines.ts'
import type { ConversionKind } from './conversion.ts'
import { type ConversionTables, convertFigure } from './convertFigure.ts'
import { type ParkArea, parkAreas } from './parkAreas.ts'
import { PRICE_TABLE } from './priceTable.ts'
import type { Data } from '../table.ts'
import { type ComparedParks, comparedParks } from './comparedParks.ts'

export interface Entry {
  readonly line: Line
  /** The figure of each park that has one, converted as the reader asked. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly comparison: Comparison
}
export interface CompareModel extends ComparedParks {
  /** Lines with figures of two or more of the parks, then those of one. */
  readonly shared: readonly Entry[]
  readonly single: readonly Entry[]
  /** What figures are divided by, by park; null while nobody asks for it. */
  readonly areas: ReadonlyMap<string, ParkArea> | null
  /** How many lines the reader's wish for comparable ones keeps out of sight. */
  readonly hidden: number
  /** The line on the chart; null where no park has a figure. */
  readonly chosen: Entry | null
  /** The line that the address names and the dataset does not hold. */
  readonly unknownLine: string | null
}

export interface CompareWish {
  /** Park ids; none means the first that may be chosen. */
  readonly parks: readonly string[]
  /** A line's id, an indicator's id, or null. */
  readonly indicator: string | null
  readonly conversions: readonly ConversionKind[]
  /** Leave out lines of which no two figures may be compared. */
  readonly onlyComparable: boolean
  /** Rows that the filter lets through; all where none are given. */
  readonly observations?: Uint32Array
}

/** `choosable` are the parks that pass the filter. */
export function compareModel(data: Data, choosable: readonly string[], wish: CompareWish): CompareModel {
  const parks = comparedParks(data, choosable, wish.parks)
  const tables = { prices: PRICE_TABLE, areas: parkAreas(data) }
  const all = linesOf(data, { parks: parks.parks, among: wish.observations })
    .map((line) => entryOf(line, parks.parks, wish.conversions, tables))
    .filter(({ figures }) => figures.size > 0)
  const entries = wish.onlyComparable ? all.filter(isComparable) : all
  const shared = entries.filter(({ figures }) => figures.size > 1)
  const found = wish.indicator === null ? null : named(all, wish.indicator)
  return {
    ...parks,
    shared,
    single: entries.filter(({ figures }) => figures.size === 1),
    areas: wish.conversions.includes('area') ? tables.areas : null,
    hidden: all.length - entries.length,
    chosen: found ?? proposed(shared) ?? entries[0] ?? null,
    unknownLine: found === null ? wish.indicator : null,
  }
}

function entryOf(
  line: Line,
  parks: readonly string[],
  conversions: readonly ConversionKind[],
  tables: ConversionTables,
): Entry {
  const figures = new Map<string, Figure>()
  for (const park of parks) {
    const held = line.figures.get(park) ?? []
    const figure = pickFigure(held.map((printed) => convertFigure(printed, conversions, tables)))
    if (figure) figures.set(park, figure)
  }
  return { line, figures, comparison: compareAll(Array.from(figures.values(), ({ shown }) => shown)) }
}

const isComparable = ({ comparison }: Entry): boolean => comparison.together.length > 1

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
