import type { ComparedLine } from '../dataset/compare/comparedLine.ts'

/** The parks that stand apart in some line, in the order of the lines: each may be added by the reader. */
export const barredParks = (lines: readonly Pick<ComparedLine, 'comparison'>[]): string[] => [
  ...new Set(lines.flatMap(({ comparison }) => comparison.apart.map(({ figure }) => figure.park))),
]
