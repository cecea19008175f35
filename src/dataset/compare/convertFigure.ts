/** A figure converted as the reader asked, step by step, with what was done and what could not be. */
import { type Bounds, boundsOf } from '../bounds.ts'
import {
  type Attempt,
  CONVERSIONS,
  type Conversion,
  type ConversionKind,
  type ConversionStep,
  type Refusal,
  type ShownFigure,
} from './conversion.ts'
import type { ParkArea } from './parkAreas.ts'
import { parsePeriod, yearsIn } from '../period.ts'
import { factorOfYears, type PriceTable, type YearPrices } from './priceTable.ts'
import { inverse, scaleAmount } from './scaleAmount.ts'
import type { Observation } from '../schema.ts'
import type { Unit } from '../vocabulary.ts'

export interface ConversionTables {
  readonly prices: PriceTable
  readonly areas: ReadonlyMap<string, ParkArea>
}

/** What may be told per km²: amounts and counts. A share, a voltage or an area may not. */
const SPREAD_OVER_AREA: ReadonlySet<Unit> = new Set<Unit>([
  ...(['CNY', 'USD', 'HKD', 'TWD', 'EUR', 'JPY', 'GBP', 'KRW', 'SGD', 'MOP'] as const),
  ...(['count', 'm', 'm3', 't', 'W', 'VA', 'Wh', 'J'] as const),
])
const M2_IN_KM2 = 1e6

/** The figure after the conversions asked for; the very figure where none of them concerns it. */
export function convertFigure(
  figure: Observation,
  wanted: readonly ConversionKind[],
  tables: ConversionTables,
): ShownFigure {
  let shown = figure
  const steps: ConversionStep[] = []
  const refusals: Refusal[] = []
  for (const kind of CONVERSIONS.filter((known) => wanted.includes(known))) {
    const attempt = ATTEMPTS[kind](shown, tables)
    const next = attempt && 'factor' in attempt ? take(shown, attempt) : null
    if (attempt && 'factor' in attempt && next) {
      shown = next
      steps.push(attempt)
    } else if (attempt) {
      refusals.push('factor' in attempt ? { kind, reason: 'open_bounds' } : attempt)
    }
  }
  if (steps.length + refusals.length === 0) return figure
  const { value, valueTo, unit, modifier } = figure
  const conversion: Conversion = { printed: { value, valueTo, unit, modifier }, steps, refusals }
  return { ...shown, conversion }
}

/** The figure × the factor of the step; null where nothing would be known of it. */
function take(figure: Observation, step: ConversionStep): Observation | null {
  const amount = scaleAmount(figure, step.factor)
  return amount && { ...figure, ...amount, unit: step.kind === 'currency' ? 'CNY' : figure.unit }
}

/** ISO 4217 codes are three capitals; no other unit is. */
const isMoney = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit)

const ATTEMPTS: Readonly<Record<ConversionKind, (figure: Observation, tables: ConversionTables) => Attempt>> =
  {
    // 6.02亿美元 → 元.
    currency: (figure, { prices }) => {
      const { unit } = figure
      if (!isMoney(unit) || unit === 'CNY') return null
      if (unit !== 'USD') return { kind: 'currency', reason: 'no_rate' }
      return byYears('currency', figure, prices, ({ cnyPerUsd }) => cnyPerUsd, { from: unit })
    },
    prices: (figure, { prices }) => {
      if (!isMoney(figure.unit)) return null
      if (figure.unit !== 'CNY') return { kind: 'prices', reason: 'foreign_prices' }
      const { baseYear, years } = prices
      const base = years.find(({ year }) => year === baseYear)?.gdpDeflator ?? Number.NaN
      return byYears('prices', figure, prices, ({ gdpDeflator }) => base / gdpDeflator, { baseYear })
    },
    area: ({ unit, subject, park }, { areas }) => {
      if (!SPREAD_OVER_AREA.has(unit)) return null
      if (subject !== 'park') return { kind: 'area', reason: 'not_park' }
      const area = areas.get(park)
      if (area === undefined) return { kind: 'area', reason: 'area_unknown' }
      if (area === 'disputed') return { kind: 'area', reason: 'area_disputed' }
      return { kind: 'area', area, factor: inverse(inKm2(boundsOf(area))) }
    },
  }

/** A step by the years that the figure is of, or why there is none. */
function byYears<Kind extends 'currency' | 'prices', Rest extends object>(
  kind: Kind,
  { period: notation }: Observation,
  prices: PriceTable,
  factorOf: (prices: YearPrices) => number,
  rest: Rest,
) {
  const period = parsePeriod(notation)
  if (period.kind === 'unknown') return { kind, reason: 'period_unknown' as const }
  if (period.kind === 'this_year') return { kind, reason: 'year_unknown' as const }
  const years = yearsIn(period)
  const factor = factorOfYears(prices, years, factorOf)
  return factor ? { kind, years, factor, ...rest } : { kind, reason: 'year_outside' as const }
}

const inKm2 = (area: Bounds): Bounds => ({
  ...area,
  low: area.low === null ? null : area.low / M2_IN_KM2,
  high: area.high === null ? null : area.high / M2_IN_KM2,
})
