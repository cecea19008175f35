/** The deflator and the rates that conversions use, and what they say of some years. */
import table from '../../../data/prices-and-rates.json' with { type: 'json' }
import type { Bounds } from '../bounds.ts'

export interface YearPrices {
  readonly year: number
  /** Index, the base year is 100. */
  readonly gdpDeflator: number
  /** Yuan for one US dollar, average of the year. */
  readonly cnyPerUsd: number
}
export interface PriceTable {
  readonly baseYear: number
  readonly years: readonly YearPrices[]
}

export const PRICE_TABLE: PriceTable = table

/**
 * What a figure of these years is multiplied by: one number for one year; for several the least and the most, since the
 * text does not say how much fell into each. null when the table lacks one of them.
 */
export function factorOfYears(
  { years }: PriceTable,
  wanted: readonly number[],
  factorOf: (prices: YearPrices) => number,
): Bounds | null {
  const found = wanted.map((year) => years.find((row) => row.year === year))
  const factors = found.flatMap((prices) => (prices ? factorOf(prices) : []))
  if (factors.length === 0 || factors.length < wanted.length) return null
  return between(Math.min(...factors), Math.max(...factors))
}

const between = (low: number, high: number): Bounds => ({
  shape: low === high ? 'point' : 'range',
  low,
  high,
  lowOpen: false,
  highOpen: false,
  approximate: false,
})
