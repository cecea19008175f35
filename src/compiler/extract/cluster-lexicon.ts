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

/** Fields that make one thing of the words before them: 食品|包装 is packaging, 混凝土|机械 is machinery. */
const HEAD_FIELDS: ReadonlySet<string> = new Set([
  'equipment',
  'packaging',
  'logistics',
  'robotics',
  'printing',
  'environmental',
  'culture_tourism',
  'incubation',
])
const isHeadField = (cluster: string): boolean => HEAD_FIELDS.has(cluster)

/**
 * The clusters that `text` names outright, best first: the last word if it makes one thing of the rest (大指造纸|装备),
 * then the longest word, of equals the last. A Chinese name ends in its head.
 */
export function fieldsOf(text: string): string[] {
  const words = CLUSTER_WORDS.all(text).filter(({ meaning }) => meaning.some(isNamed))
  const head = words.at(-1)
  const rank = (word: (typeof words)[number]) =>
    word === head &&
    word.meaning.some(({ cluster, strength }) => strength === 'synonyms' && isHeadField(cluster))
      ? Number.POSITIVE_INFINITY
      : word.meaning.some(({ cluster }) => cluster === 'other')
        ? 0
        : word.end - word.start
  const ranked = words.toSorted((a, b) => rank(b) - rank(a) || b.start - a.start)
  const inStrength = (strength: Strength) =>
    ranked.flatMap(({ meaning }) =>
      meaning.filter((one) => one.strength === strength).map(({ cluster }) => cluster),
    )
  return [...new Set([...inStrength('synonyms'), ...inStrength('also')])]
}
const isNamed = ({ strength }: Meaning): boolean => strength !== 'hints'

/** The clusters that a name or a label speaks of, best first; by a hint (国`药`集团) where it names no field. */
export function clustersOf(text: string): string[] {
  const named = fieldsOf(text)
  if (named.length > 0) return named
  return [...new Set(CLUSTER_WORDS.all(text).flatMap(({ meaning }) => meaning.map(({ cluster }) => cluster)))]
}
