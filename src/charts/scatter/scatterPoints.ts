/** Two lines of the same parks as points: one park, one point, with both its figures. */
import type { ComparedLine } from '../../dataset/compare/comparedLine.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import type { BarPlace } from '../bars/barRows.ts'

interface ScatterPoint {
  readonly park: string
  readonly x: ShownFigure
  readonly y: ShownFigure
  /** A solid point is a claim: on both axes it may be compared with the other solid ones. */
  readonly place: BarPlace
}
interface ScatterPoints {
  readonly points: readonly ScatterPoint[]
  /** Parks with a figure of one of the lines only. */
  readonly halves: readonly string[]
}

/** Points in the order of the parks on the x axis. Figures of another unit than the first have no place on an axis. */
export function scatterPoints(x: ComparedLine, y: ComparedLine, overrides: readonly string[]): ScatterPoints {
  const parks = [...new Set([...x.figures.keys(), ...y.figures.keys()])]
  const unitX = unitOf(x)
  const unitY = unitOf(y)
  const points = parks.flatMap((park): ScatterPoint[] => {
    const a = x.figures.get(park)?.shown
    const b = y.figures.get(park)?.shown
    if (a?.unit !== unitX || b?.unit !== unitY || !a || !b) return []
    const isTogether = x.comparison.together.includes(a) && y.comparison.together.includes(b)
    const place = isTogether ? 'together' : overrides.includes(park) ? 'override' : 'apart'
    return [{ park, x: a, y: b, place }]
  })
  return { points, halves: parks.filter((park) => !points.some((point) => point.park === park)) }
}

/** Of the figures together, or of the first where none are. */
const unitOf = ({ comparison: { together }, figures }: ComparedLine) =>
  (together[0] ?? [...figures.values()][0]?.shown)?.unit
