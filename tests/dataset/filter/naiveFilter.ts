/** The filter as its rules read, over row objects, one facet of one row at a time: what the columns must agree with. */
import { type Filter, WORD_FACETS, type WordFacet } from '../../../src/dataset/filter/facets.ts'
import type { Dataset, Investment, Observation } from '../../../src/dataset/schema.ts'

/** The words that a row holds in the facets that govern it. */
type Held = Readonly<Partial<Record<WordFacet, readonly string[]>>>
interface HeldRows {
  readonly parks: readonly Held[]
  readonly investments: readonly Held[]
  readonly observations: readonly Held[]
}

export function heldOf(dataset: Dataset): HeldRows {
  const provinceOf = (id: string) => [dataset.parks.find((row) => row.id === id)?.provinceZh ?? 'unknown']
  const clustersOf = (id: string) => [
    ...dataset.parkClusters.filter((row) => row.park === id).map(({ cluster }) => cluster),
    ...dataset.investments.filter((row) => row.park === id).flatMap(({ clusters }) => clusters),
  ]
  return {
    parks: dataset.parks.map(({ id }) => ({ clusters: clustersOf(id), provinces: provinceOf(id) })),
    investments: dataset.investments.map((row) => ({
      clusters: row.clusters,
      provinces: provinceOf(row.park),
      stages: [row.stage ?? 'unknown'],
      years: yearsOf(row.period),
    })),
    observations: dataset.observations.map((row) => ({
      clusters: row.dims.cluster === undefined ? clustersOf(row.park) : [row.dims.cluster],
      provinces: provinceOf(row.park),
      statuses: [row.obsStatus],
      scopes: [scopeOf(row)],
      years: yearsOf(row.period),
    })),
  }
}

function yearsOf(period: string | null): string[] {
  const [first, last = first] = [...(period ?? '').matchAll(/\d{4}/g)].map(([year]) => Number(year))
  if (first === undefined || last === undefined) return ['unknown']
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

function scopeOf({ subject }: Observation): string {
  return ['park', 'county'].includes(subject) ? subject : 'part'
}

/** How many rows of each table pass. */
export function naiveSelect(dataset: Dataset, filter: Filter): Readonly<Record<keyof HeldRows, number[]>> {
  const held = heldOf(dataset)
  const passing = (rows: readonly Held[]) =>
    [...rows.keys()].filter((at) => WORD_FACETS.every((facet) => meets(rows[at] ?? {}, filter, facet)))
  return {
    parks: passing(held.parks),
    investments: passing(held.investments).filter((at) =>
      meetsAmount(dataset.investments[at] as Investment, filter),
    ),
    observations: passing(held.observations),
  }
}

/** [word, rows of each table], of what passes all facets but one; where all clusters are asked for, of what passes all. */
export function naiveCounts(
  dataset: Dataset,
  filter: Filter,
  facet: WordFacet,
): ReadonlyMap<string, Readonly<Record<keyof HeldRows, number>>> {
  const held = heldOf(dataset)
  const isTogether = facet === 'clusters' && filter.match === 'all'
  const passing = naiveSelect(dataset, isTogether ? filter : { ...filter, [facet]: [] })
  const tables = ['parks', 'investments', 'observations'] as const
  const words = new Set(tables.flatMap((table) => held[table].flatMap((row) => row[facet] ?? [])))
  const countOf = (table: keyof HeldRows, word: string) =>
    passing[table].filter((at) => held[table][at]?.[facet]?.includes(word)).length
  return new Map(
    Array.from(words, (word) => [
      word,
      {
        parks: countOf('parks', word),
        investments: countOf('investments', word),
        observations: countOf('observations', word),
      },
    ]),
  )
}

function meets(held: Held, filter: Filter, facet: WordFacet): boolean {
  const asked: readonly string[] = filter[facet]
  const has = held[facet]
  if (has === undefined || asked.length === 0) return true
  const holds = (word: string) => has.includes(word)
  return facet === 'clusters' && filter.match === 'all' ? asked.every(holds) : asked.some(holds)
}

/** Tries every amount that the text allows: all of them, or some, must lie in the range. */
function meetsAmount(row: Investment, { amount: asked }: Filter): boolean {
  const hasRange = asked.min !== null || asked.max !== null
  if (!hasRange && !asked.unknown) return true
  if (row.amount === null || row.unit !== 'CNY' || row.amountKind === 'annual_output') return asked.unknown
  if (!hasRange) return false
  const [from, to] = [asked.min ?? 0, asked.max ?? ENDLESS].toSorted((a, b) => a - b) as [number, number]
  const inRange = (value: number) => value >= from && value <= to
  const allowed = TRIED.filter((value) => mayBe(row, value))
  return asked.maybe ? allowed.some(inRange) : allowed.every(inRange)
}

/** Tests use whole numbers below 20; the last stands for whatever is larger. */
const ENDLESS = 1e9
const TRIED = [...Array.from({ length: 80 }, (_, at) => at / 4), ENDLESS]

function mayBe({ amount, amountTo, modifier }: Investment, value: number): boolean {
  const [low, high] = [amount ?? 0, amountTo ?? amount ?? 0]
  switch (modifier) {
    case 'more_than':
      return value > low
    case 'at_least':
      return value >= low
    case 'at_most':
      return value <= high
    case 'less_than':
      return value < high
    case 'exact':
    case 'about':
    case 'about_below':
    case null:
      return value >= low && value <= high
  }
}
