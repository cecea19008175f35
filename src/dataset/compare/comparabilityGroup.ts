/** Of the figures of several parks: which may stand in one chart, which stand apart, and why. */
import { comparePair, type Pair, type Reason, worst } from './comparability.ts'
import type { Verdict } from './comparabilityAxes.ts'
import type { ShownFigure } from './conversion.ts'

/** A figure that may not stand with the others, with what bars it; every reason is of a pair with a figure there. */
interface Apart {
  readonly figure: ShownFigure
  readonly bars: readonly (Reason & { readonly against: ShownFigure })[]
}
export interface Comparison {
  /** Of those together; `single` where only one park has a figure, `none` where no park has. */
  readonly verdict: Verdict | 'single' | 'none'
  /** The largest set of which every two may be compared; empty when no two may. In the order given. */
  readonly together: readonly ShownFigure[]
  readonly apart: readonly Apart[]
  /** Every pair once, in the order given. */
  readonly pairs: readonly Pair[]
}

/**
 * Compares one figure of each park. Of two sets of one size the one with fewer notes wins, then the earlier.
 * The search is exact and meant for the handful of parks that a chart can show.
 */
export function compareAll(figures: readonly ShownFigure[]): Comparison {
  const pairs = figures.flatMap((a, at) => figures.slice(at + 1).map((b) => comparePair(a, b)))
  const best = largestGroup(figures, pairs)
  const together = best.length > 1 || figures.length === 1 ? best : []
  const rest = figures.filter((figure) => !together.includes(figure))
  return {
    verdict: verdictOf(figures, together, pairs),
    together,
    apart: rest.map((figure) => apartFrom(figure, together.length > 0 ? together : figures, pairs)),
    pairs,
  }
}

function verdictOf(
  figures: readonly ShownFigure[],
  together: readonly ShownFigure[],
  pairs: readonly Pair[],
): Comparison['verdict'] {
  if (figures.length < 2) return figures.length === 0 ? 'none' : 'single'
  if (together.length === 0) return 'not_comparable'
  const inside = pairs.filter(({ a, b }) => together.includes(a) && together.includes(b))
  return worst(inside.map((pair) => pair.verdict))
}

/** Grows a set figure by figure; a branch that can no longer reach the best size is left. */
function largestGroup(figures: readonly ShownFigure[], pairs: readonly Pair[]): readonly ShownFigure[] {
  const verdictOfPair = (a: ShownFigure, b: ShownFigure) => pairOf(pairs, a, b)?.verdict
  let best: { members: readonly ShownFigure[]; notes: number } = { members: [], notes: 0 }
  const grow = (members: readonly ShownFigure[], notes: number, candidates: readonly ShownFigure[]) => {
    const larger = members.length > best.members.length
    const cleaner = members.length === best.members.length && notes < best.notes
    if (larger || cleaner) best = { members, notes }
    for (const [at, next] of candidates.entries()) {
      if (members.length + candidates.length - at < best.members.length) return
      const added = members.filter((member) => verdictOfPair(member, next) === 'with_notes').length
      const later = candidates.slice(at + 1)
      grow(
        [...members, next],
        notes + added,
        later.filter((other) => verdictOfPair(next, other) !== 'not_comparable'),
      )
    }
  }
  grow([], 0, figures)
  return best.members
}

/** One reason an axis, of the first pair that it bars. */
function apartFrom(figure: ShownFigure, others: readonly ShownFigure[], pairs: readonly Pair[]): Apart {
  const bars = new Map<string, Apart['bars'][number]>()
  for (const against of others) {
    const reasons = pairOf(pairs, figure, against)?.reasons ?? []
    for (const reason of reasons.filter(({ verdict }) => verdict === 'not_comparable'))
      if (!bars.has(reason.axis)) bars.set(reason.axis, { ...reason, against })
  }
  return { figure, bars: [...bars.values()] }
}

/** The pair of two figures, said from the side of `a`. */
function pairOf(pairs: readonly Pair[], a: ShownFigure, b: ShownFigure): Pair | undefined {
  const straight = pairs.find((pair) => pair.a === a && pair.b === b)
  if (straight) return straight
  const turned = pairs.find((pair) => pair.a === b && pair.b === a)
  return turned && { ...turned, a, b, reasons: turned.reasons.map(turn) }
}

const turn = (reason: Reason): Reason => ({ ...reason, says: [reason.says[1], reason.says[0]] })
