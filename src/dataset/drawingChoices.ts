/** What a reader may choose of the drawings of projects. */

/** What the areas of the amounts stand together by. */
export const AMOUNT_GROUPINGS = ['cluster', 'park'] as const
export type AmountGrouping = (typeof AMOUNT_GROUPINGS)[number]

/** What the width of a band tells: every project counts as one, or its amount. */
export const FLOW_MEASURES = ['count', 'amount'] as const
export type FlowMeasure = (typeof FLOW_MEASURES)[number]
