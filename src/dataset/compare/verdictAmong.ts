import { comparePair, type Pair } from './comparability.ts'
import type { Comparison } from './comparabilityGroup.ts'
import { signatureOf } from './comparabilityRules.ts'
import type { ShownFigure } from './conversion.ts'
import { groupBy } from '../groupBy.ts'

/** Figures that compare alike with any other: one of them speaks for all. */
interface Kind {
  readonly figure: ShownFigure
  /** How many of them may stand together. */
  readonly size: number
  /** Pairs among these that need a note. */
  readonly notes: number
}

/** National tables need a few hundred; a table made to be hard must not stop the page. */
const STEPS = 20_000

/**
 * The verdict of `compareAll`, for thousands of figures: the largest set is looked for among kinds of figures, of which
 * there are few. Past `STEPS` steps of the search it is that of the largest set found.
 */
export function verdictAmong(figures: readonly ShownFigure[]): Comparison['verdict'] {
  if (figures.length < 2) return figures.length === 0 ? 'none' : 'single'
  const groups = [...groupBy(figures, signatureOf).values()]
  const largest = largestSet(groups.map(kindOf).toSorted((a, b) => b.size - a.size))
  if (largest.size < 2) return 'not_comparable'
  return largest.notes > 0 ? 'with_notes' : 'comparable'
}

function kindOf(members: readonly ShownFigure[]): Kind {
  const [figure, second] = members as [ShownFigure, ShownFigure?]
  const verdict = second ? comparePair(figure, second).verdict : 'comparable'
  const size = verdict === 'not_comparable' ? 1 : members.length
  return { figure, size, notes: verdict === 'with_notes' ? (size * (size - 1)) / 2 : 0 }
}

type Size = Pick<Kind, 'size' | 'notes'>

/** Grows a set kind by kind, the largest first; a branch that can no longer reach the best size is left. */
function largestSet(kinds: readonly Kind[]): Size {
  const verdictOf = verdictsBetween()
  let best: Size = { size: 0, notes: 0 }
  let steps = 0
  const grow = (members: readonly Kind[], set: Size, candidates: readonly Kind[]) => {
    if (set.size > best.size || (set.size === best.size && set.notes < best.notes)) best = set
    let reach = set.size + sum(candidates)
    for (const [at, next] of candidates.entries()) {
      if (reach < best.size || steps++ > STEPS) return
      reach -= next.size
      const noted = members.filter((member) => verdictOf(member, next) === 'with_notes')
      grow(
        [...members, next],
        { size: set.size + next.size, notes: set.notes + next.notes + next.size * sum(noted) },
        candidates.slice(at + 1).filter((other) => verdictOf(next, other) !== 'not_comparable'),
      )
    }
  }
  grow([], best, kinds)
  return best
}

const sum = (kinds: readonly Kind[]): number => kinds.reduce((all, { size }) => all + size, 0)

/** Each two are compared once; a verdict is the same from either side. */
function verdictsBetween(): (a: Kind, b: Kind) => Pair['verdict'] {
  const known = new Map<Kind, Map<Kind, Pair['verdict']>>()
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<Kind, Pair['verdict']>()
    known.set(a, ofA)
    const verdict = ofA.get(b) ?? comparePair(a.figure, b.figure).verdict
    ofA.set(b, verdict)
    return verdict
  }
}
