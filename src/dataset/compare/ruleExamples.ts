import { comparePair, type Reason } from './comparability.ts'
import type { ReasonCode } from './comparabilityRules.ts'
import { groupBy } from '../groupBy.ts'
import { perData } from '../perData.ts'
import type { Observation } from '../schema.ts'
import { rowAt, wordAt } from '../table.ts'

/** Two figures of two parks on which a rule decides. */
interface RuleExample {
  readonly a: Observation
  readonly b: Observation
  readonly reason: Reason
}

/** Figures of one indicator that are tried with each other: so few that a dataset of many parks costs no more. */
const TRIED = 16

/** For each rule of comparability the first pair of the dataset that it decides; a rule that decides none has no entry. */
export const ruleExamples = perData((data): ReadonlyMap<ReasonCode, RuleExample> => {
  const { observations } = data.tables
  const rows = Array.from({ length: observations.length }, (_, row) => row)
  const byIndicator = groupBy(rows, (row) => wordAt(observations, 'indicator', row) ?? '')
  const examples = new Map<ReasonCode, RuleExample>()
  for (const group of byIndicator.values()) {
    const tried = group.slice(0, TRIED).map((row) => rowAt(observations, row))
    for (const [at, a] of tried.entries())
      for (const b of tried.slice(at + 1)) if (a.park !== b.park) addExamples(examples, a, b)
  }
  return examples
})

function addExamples(examples: Map<ReasonCode, RuleExample>, a: Observation, b: Observation): void {
  for (const reason of comparePair(a, b).reasons)
    if (!examples.has(reason.code)) examples.set(reason.code, { a, b, reason })
}
