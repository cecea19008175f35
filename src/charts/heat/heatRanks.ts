/** Ranks of figures that may be compared: as far as bounds let one tell. */
import { boundsOf, orderOf } from '../../dataset/bounds.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'

/** 1 is the largest, equal figures share a rank; of 50多 beside 60 either may be first, so both are 1–2. */
export interface Rank {
  readonly first: number
  readonly last: number
  readonly among: number
}

export function ranksOf(figures: readonly ShownFigure[]): Map<ShownFigure, Rank> {
  const bounds = new Map(figures.map((figure) => [figure, boundsOf(figure)]))
  const count = (figure: ShownFigure, wanted: 'open' | 'greater') =>
    figures.filter((other) => {
      const [a, b] = [bounds.get(other), bounds.get(figure)]
      return other !== figure && a && b && orderOf(a, b) === wanted
    }).length
  return new Map(
    figures.map((figure) => {
      const first = 1 + count(figure, 'greater')
      return [figure, { first, last: first + count(figure, 'open'), among: figures.length }]
    }),
  )
}

/** From 0 for the smallest to 1 for the largest; equal figures share a step. */
export const depthOf = ({ first, last, among }: Rank): number =>
  among < 2 ? 1 : 1 - ((first + last) / 2 - 1) / (among - 1)
