import type { Comparison } from '../../dataset/compare/comparabilityGroup.ts'
import type { ReasonCode } from '../../dataset/compare/comparabilityRules.ts'

/** The notes on those together, each once. */
export function notesOf({ together, pairs }: Comparison): ReasonCode[] {
  const inside = pairs.filter(({ a, b }) => together.includes(a) && together.includes(b))
  const notes = inside.flatMap(({ reasons }) => reasons.filter(({ verdict }) => verdict === 'with_notes'))
  return [...new Set(notes.map(({ code }) => code))]
}

/** Parks apart, those with the same reasons together. */
export function barsOf({ apart }: Comparison): { parks: readonly string[]; codes: readonly ReasonCode[] }[] {
  const groups = new Map<string, { parks: string[]; codes: ReasonCode[] }>()
  for (const { figure, bars } of apart) {
    const codes = bars.map(({ code }) => code)
    const group = groups.get(codes.join()) ?? { parks: [], codes }
    groups.set(codes.join(), group)
    group.parks.push(figure.park)
  }
  return [...groups.values()]
}
