/** What a reader may have converted, what was done to a figure for it, and why it was not. */
import type { Amount, Bounds } from '../bounds.ts'
import type { Observation } from '../schema.ts'
import type { Unit } from '../vocabulary.ts'

/**
 * currency: US dollars in yuan, at the average rate of the year · prices: yuan in those of the base year, by the GDP
 * deflator · area: per km² of the park's planned area. They are done in this order.
 */
export const CONVERSIONS = ['currency', 'prices', 'area'] as const
export type ConversionKind = (typeof CONVERSIONS)[number]

/** A part of a conversion that was done: the figure was multiplied by `factor`. */
export type ConversionStep = { readonly factor: Bounds } & (
  | { readonly kind: 'currency'; readonly from: Unit; readonly years: readonly number[] }
  | { readonly kind: 'prices'; readonly baseYear: number; readonly years: readonly number[] }
  /** `area` is the figure that it was divided by, with its own sentence. */
  | { readonly kind: 'area'; readonly area: Observation }
)

/**
 * period_unknown: no year is told · year_unknown: 今年 of an undated article · year_outside: the tables have no such
 * year · no_rate: of this currency · foreign_prices: the deflator is of yuan · not_park: the figure is of the county, of a
 * part, of a group · area_unknown: no planned area is reported · area_disputed: two are · open_bounds: what is
 * left says nothing of either end.
 */
export const REFUSAL_REASONS = [
  'period_unknown',
  'year_unknown',
  'year_outside',
  'no_rate',
  'foreign_prices',
  'not_park',
  'area_unknown',
  'area_disputed',
  'open_bounds',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]
export interface Refusal {
  readonly kind: ConversionKind
  readonly reason: RefusalReason
}

/** A step, why it cannot be done, or null where there is nothing to convert: a count has no currency. */
export type Attempt = ConversionStep | Refusal | null

export interface Conversion {
  /** The figure as the article has it. */
  readonly printed: Amount & { readonly unit: Unit }
  readonly steps: readonly ConversionStep[]
  readonly refusals: readonly Refusal[]
}

/** An observation as it is shown: as printed, or converted; its id and its sentence stay. */
export type ShownFigure = Observation & { readonly conversion?: Conversion }

/** The step of this kind that was done to a figure, if it was. */
export function stepOf<Kind extends ConversionKind>(
  { conversion }: Pick<ShownFigure, 'conversion'>,
  kind: Kind,
): Extract<ConversionStep, { kind: Kind }> | undefined {
  const isWanted = (step: ConversionStep): step is Extract<ConversionStep, { kind: Kind }> =>
    step.kind === kind
  return conversion?.steps.find(isWanted)
}
