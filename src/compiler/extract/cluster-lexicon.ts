import clusters from '../../../data/clusters.json' with { type: 'json' }
import { WordIndex } from './word-index.ts'

/** What a word says of a cluster: its own name or product, its second field, or a hint that counts only alone. */
type Strength = 'synonyms' | 'also' | 'hints'
interface Meaning {
  readonly cluster: string
  readonly strength: Strength
}

/** Every word of the clusters; a cluster's own words come before those that are only its second field. */
export const CLUSTER_WORDS = new WordIndex(readMeanings())

function readMeanings(): Map<string, readonly Meaning[]> {
  const meanings = new Map<string, readonly Meaning[]>()
  for (const strength of ['synonyms', 'also', 'hints'] as const)
    for (const { id, [strength]: words } of clusters)
      for (const word of words) meanings.set(word, [...(meanings.get(word) ?? []), { cluster: id, strength }])
  return meanings
}

/**
 * The clusters that a name or a label speaks of, best first; none when it names no field.
 * The longest word wins, and of equals the last: a Chinese name ends in its head (造纸`装备` is equipment, then paper).
 */
export function clustersOf(text: string): string[] {
  const words = CLUSTER_WORDS.all(text).toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start,
  )
  const ranked = (strength: Strength) =>
    words.flatMap(({ meaning }) =>
      meaning.filter((one) => one.strength === strength).map(({ cluster }) => cluster),
    )
  const named = new Set([...ranked('synonyms'), ...ranked('also')])
  return [...(named.size > 0 ? named : new Set(ranked('hints')))]
}
