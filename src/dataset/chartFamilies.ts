/** The ways to draw lines of a comparison; the address names them, so they stand at the bottom of the house. */
export const COMPARE_FAMILIES = ['bars', 'grouped', 'stacked', 'dots', 'scatter', 'heat'] as const
export type CompareFamily = (typeof COMPARE_FAMILIES)[number]
