import catalogue from '../../../../data/indicators.json' with { type: 'json' }
import type { IndicatorGroup, IndicatorKind, Unit } from '../../../dataset/vocabulary.ts'
import { type Found, WordIndex } from '../words/word-index.ts'

/** One way in which the press names an indicator. */
export interface IndicatorReading {
  /** The nouns that carry the figure. */
  readonly names: readonly string[]
  /** Where the noun stands to its number: 固定资产投资完成75.2亿元 before, 5亿元引导基金 after; either when absent. */
  readonly side?: 'before' | 'after' | undefined
  /** The classifiers it is counted in: 家 and 户 for firms. */
  readonly counts?: readonly string[] | undefined
  /** The currencies it is given in: 到位资金 in dollars is foreign capital. */
  readonly currencies?: readonly string[] | undefined
  /** One word at least of each list must stand in the clause. */
  readonly with?: readonly (readonly string[])[] | undefined
  /** The words asked for may stand in the next clause too: 投资90亿元，建成60公里骨干路网. */
  readonly ahead?: boolean | undefined
  /** 共60家企业: 共 or 有 right before the number will do for the words asked for. */
  readonly orCounted?: boolean | undefined
  /** None of these may stand in the clause. */
  readonly without?: readonly string[] | undefined
}

/** A row of `data/indicators.json` as the compiler sees it. */
export interface IndicatorRow {
  readonly id: string
  readonly unit: Unit
  readonly group: IndicatorGroup
  readonly kind: IndicatorKind
  /** Measured by the year: output, sales, profit. At a year's end it is the year's, not a running total. */
  readonly yearly?: boolean | undefined
  /** A firm or a single project has one of its own too; said of one it is no figure of the park. */
  readonly ofFirms?: boolean | undefined
  /** By its nature about the park: its area, its zones. */
  readonly ofPark?: boolean | undefined
  /** Told apart by how far the projects or buildings have come. */
  readonly staged?: boolean | undefined
  /** Said of the park itself, the figure is of this indicator: 科学园占地22公顷. */
  readonly ofWhole?: string | undefined
  /** This row is the share that the figure before, of that indicator, has in a whole. */
  readonly shareOf?: string | undefined
  readonly readings: readonly IndicatorReading[]
}

/** What a noun may mean. */
export interface Meaning {
  readonly row: IndicatorRow
  readonly reading: IndicatorReading
}
/** A noun of the catalogue where it stands. */
export type NameHit = Found<readonly Meaning[]>

/** The rows with all fields, said or not: objects of one shape are looked into ten times as fast. */
export const INDICATOR_ROWS: readonly IndicatorRow[] = (catalogue as readonly IndicatorRow[]).map(
  ({ id, unit, group, kind, yearly, ofFirms, ofPark, staged, ofWhole, shareOf, readings }) => ({
    id,
    unit,
    group,
    kind,
    yearly,
    ofFirms,
    ofPark,
    staged,
    ofWhole,
    shareOf,
    readings: readings.map(ofOneShape),
  }),
)

function ofOneShape({
  names,
  side,
  counts,
  currencies,
  with: asked,
  ahead,
  orCounted,
  without,
}: IndicatorReading): IndicatorReading {
  return { names, side, counts, currencies, with: asked, ahead, orCounted, without }
}

const NAMES = new WordIndex(meaningsByName())

function meaningsByName(): Map<string, Meaning[]> {
  const byName = new Map<string, Meaning[]>()
  for (const row of INDICATOR_ROWS)
    for (const reading of row.readings)
      for (const name of reading.names) byName.set(name, [...(byName.get(name) ?? []), { row, reading }])
  return byName
}

const ROWS: ReadonlyMap<string, IndicatorRow> = new Map(INDICATOR_ROWS.map((row) => [row.id, row]))

export function indicatorRow(id: string): IndicatorRow {
  const row = ROWS.get(id)
  if (!row) throw new Error(`no such indicator: ${id}`)
  return row
}

/** The nouns of the catalogue in `text` from `start` to `end`, from the left, the longest at each place. */
export const findNames = (text: string, start = 0, end = text.length): NameHit[] =>
  NAMES.all(text, start, end)
