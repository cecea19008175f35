import type { DivisionMention } from './divisions.ts'
import type { Division } from './gazetteer.ts'

/** How often the text speaks of each division. */
export type Support = ReadonlyMap<Division, number>

/** A full name tells more than a short one, which may be a word; 朝阳区 tells a fifth, there being five. */
const WEIGHT_FULL = 3
const WEIGHT_SHORT = 1

/** Weighs the places of a text by how they are named in it; a county is backed by its prefecture and province too. */
export function weighDivisions(mentions: readonly DivisionMention[]): Support {
  const own = new Map<Division, number>()
  for (const { divisions, full } of mentions) {
    const weight = (full ? WEIGHT_FULL : WEIGHT_SHORT) / divisions.length
    for (const division of divisions) own.set(division, (own.get(division) ?? 0) + weight)
  }
  const backed = new Map<Division, number>()
  for (const [division, weight] of own) backed.set(division, weight + backing(division, own))
  return backed
}

const MAX_BACKING = 4

/** What the mentions of the places above it add. */
function backing(division: Division, own: ReadonlyMap<Division, number>): number {
  const of = (above: Division | null) => Math.min((above && own.get(above)) ?? 0, MAX_BACKING)
  return of(division.prefecture) + of(division.province)
}

/** The best supported of `divisions`; null when none stands out. */
export function bestSupported(divisions: readonly Division[], support: Support): Division | null {
  const [first, second] = divisions
    .map((division) => ({ division, weight: support.get(division) ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
  if (!first) return null
  return second && second.weight >= first.weight ? null : first.division
}

/**
 * The county, city or district that a text is about: named in full, and better supported than any other.
 * Null when the text names none in full: 长沙 alone may be the city or the county.
 */
export function dominantCounty(mentions: readonly DivisionMention[], support: Support): Division | null {
  const named = new Set<Division>()
  for (const mention of mentions)
    if (mention.full)
      for (const division of mention.divisions) if (division.level === 'county') named.add(division)
  return bestSupported([...named], support)
}
