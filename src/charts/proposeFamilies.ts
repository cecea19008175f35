/** Which families the chosen figures allow, and why another is withheld. */
import { COMPARE_FAMILIES, type CompareFamily } from '../dataset/chartFamilies.ts'
import type { ComparedLine } from '../dataset/compare/comparedLine.ts'
import type { ShownFigure } from '../dataset/compare/conversion.ts'
import { type NoPartsReason, partsOf } from '../dataset/compare/parts.ts'
import { scatterPoints } from './scatter/scatterPoints.ts'

/** What there is to draw. */
interface FamilyMaterial {
  readonly chosen: ComparedLine
  /** Park ids, in the order of the page. */
  readonly parks: readonly string[]
  /** All lines of the parks, the chosen one among them. */
  readonly lines: readonly ComparedLine[]
}
/**
 * one_park: nothing to lay side by side · one_each: each park has one figure, and no other line is of this unit ·
 * few_points: no other line is reported by enough of the same parks · one_line: nothing to rank in a matrix; the others
 * say why figures are no parts.
 */
type WithheldReason = NoPartsReason | 'one_park' | 'one_each' | 'few_points' | 'one_line'
export interface FamilyProposal {
  readonly family: CompareFamily
  /** null: allowed. */
  readonly withheld: WithheldReason | null
}

/** Two points make a line through anything. */
const LEAST_POINTS = 3

/** In the order in which they are offered; bars can always be drawn. */
export const proposeFamilies = (material: FamilyMaterial): FamilyProposal[] =>
  COMPARE_FAMILIES.map((family) => ({ family, withheld: RULES[family](material) }))

const RULES: Readonly<Record<CompareFamily, (material: FamilyMaterial) => WithheldReason | null>> = {
  bars: () => null,
  grouped: ({ chosen, lines }) =>
    hasSeveral(chosen) || companionsOf(chosen, lines).length > 0 ? null : 'one_each',
  stacked: (material) => {
    const found = [...indicatorFigures(material).values()].map(partsOf)
    if (found.some((parts) => typeof parts !== 'string')) return null
    return (found.find((reason) => reason !== 'one_figure') as NoPartsReason | undefined) ?? 'one_figure'
  },
  dots: ({ chosen }) => (chosen.figures.size < 2 ? 'one_park' : null),
  scatter: ({ chosen, lines }) => (partnersOf(chosen, lines).length > 0 ? null : 'few_points'),
  heat: ({ lines }) => (lines.filter(({ figures }) => figures.size > 1).length < 2 ? 'one_line' : null),
}

/** Whether a park has more than one figure of the line. */
export const hasSeveral = ({ figures }: ComparedLine): boolean =>
  [...figures.values()].some(({ conflicts, others }) => conflicts.length + others.length > 0)

/** Lines of the same unit that a park with the chosen one reports, too: those of most such parks first. */
export function companionsOf<Compared extends ComparedLine>(
  chosen: ComparedLine,
  lines: readonly Compared[],
): Compared[] {
  const unit = unitOf(chosen)
  const shared = (line: ComparedLine) =>
    [...chosen.figures.keys()].filter((park) => line.figures.has(park)).length
  return lines
    .filter((line) => line.line.id !== chosen.line.id && unitOf(line) === unit && shared(line) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
}

const unitOf = ({ figures, comparison }: ComparedLine) =>
  (comparison.together[0] ?? [...figures.values()][0]?.shown)?.unit

/** All figures of the chosen line's indicator, by park: parts are lines of their own. */
export function indicatorFigures({ chosen, parks, lines }: FamilyMaterial): Map<string, ShownFigure[]> {
  const ofIndicator = lines.filter(({ line }) => line.indicator === chosen.line.indicator)
  const figuresOf = (park: string) =>
    ofIndicator.flatMap(({ figures }) => {
      const figure = figures.get(park)
      return figure ? [figure.shown, ...figure.conflicts, ...figure.others] : []
    })
  const held = parks.map((park) => [park, figuresOf(park)] as const)
  return new Map(held.filter(([, figures]) => figures.length > 0))
}

/** Lines to draw against the chosen one, those with most solid points first, then with most points. */
export function partnersOf<Compared extends ComparedLine>(
  chosen: ComparedLine,
  lines: readonly Compared[],
): Compared[] {
  return lines
    .filter((line) => line.line.id !== chosen.line.id)
    .map((line) => ({ line, points: scatterPoints(chosen, line, []).points }))
    .filter(({ points }) => points.length >= LEAST_POINTS)
    .toSorted((a, b) => solid(b.points) - solid(a.points) || b.points.length - a.points.length)
    .map(({ line }) => line)
}

const solid = (points: ReturnType<typeof scatterPoints>['points']): number =>
  points.filter(({ place }) => place === 'together').length
