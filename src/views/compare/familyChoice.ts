/** Which family the figure is drawn in: the reader's, where the data allow it, otherwise bars. */
import {
  companionsOf,
  type FamilyProposal,
  hasSeveral,
  partnersOf,
  proposeFamilies,
} from '../../charts/proposeFamilies.ts'
import type { CompareFamily } from '../../dataset/chartFamilies.ts'
import type { CompareModel, Entry } from '../../dataset/compare/compareModel.ts'

export interface FamilyChoice {
  /** What is drawn. */
  readonly family: CompareFamily
  readonly proposals: readonly FamilyProposal[]
  /** The reader's family that the data do not allow; null where it is drawn. */
  readonly refused: FamilyProposal | null
  /** The second line that is drawn, and those that could be. */
  readonly second: Entry | null
  readonly seconds: readonly Entry[]
  /** The chart is whole without a second line. */
  readonly mayBeAlone: boolean
}

interface Wish {
  readonly family: CompareFamily | null
  /** Id of a line. */
  readonly second: string | null
}

export function familyChoice(model: CompareModel, chosen: Entry, wish: Wish): FamilyChoice {
  const lines = linesAround(model, chosen)
  const proposals = proposeFamilies({ chosen, parks: model.parks, lines })
  const wanted = proposals.find(({ family }) => family === wish.family)
  const family = wanted?.withheld === null ? wanted.family : 'bars'
  const seconds = secondsOf(family, chosen, lines)
  const isNeeded = family === 'scatter' || (family === 'grouped' && !hasSeveral(chosen))
  const proposed = isNeeded ? (seconds[0] ?? null) : null
  return {
    family,
    proposals,
    refused: wanted && wanted.withheld !== null ? wanted : null,
    second: seconds.find(({ line }) => line.id === wish.second) ?? proposed,
    seconds,
    mayBeAlone: family === 'grouped' && hasSeveral(chosen),
  }
}

/** All lines of the page; the chosen one among them, even where the reader hides what is not comparable. */
export function linesAround({ shared, single }: CompareModel, chosen: Entry): Entry[] {
  const lines = [...shared, ...single]
  return lines.includes(chosen) ? lines : [chosen, ...lines]
}

function secondsOf(family: CompareFamily, chosen: Entry, lines: readonly Entry[]): Entry[] {
  if (family === 'scatter') return partnersOf(chosen, lines)
  return family === 'grouped' ? companionsOf(chosen, lines) : []
}
