import clusters from '../../../../data/clusters.json' with { type: 'json' }
import { type Found, WordIndex } from '../words/word-index.ts'
import { gather } from '../words/gather.ts'

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
/** 煤化工|循环经济|园区 is chemicals: such words say how, not what. */
const WEAK: ReadonlySet<string> = new Set([
  '循环经济',
  '循环利用',
  '综合利用',
  '科技创新',
  '成果转化',
  '制造业',
])

/** Does `text` say only how it is done (循环经济|示范园区)? */
export const isWeak = (text: string): boolean => WEAK.has(text)

type Word = Found<readonly Meaning[]>

/**
 * The clusters that `text` names outright, best first: the last word if it makes one thing of the rest (大指造纸|装备),
 * then the longest word, of equals the last. A Chinese name ends in its head.
 */
export function fieldsOf(text: string): string[] {
  const words = CLUSTER_WORDS.all(text).filter(({ meaning }) =>
    meaning.some(({ strength }) => strength !== 'hints'),
  )
  const head = words.at(-1)
  const rankOf = (word: Word) => rank(text, word, word === head)
  const ranked = words.toSorted((a, b) => rankOf(b) - rankOf(a) || b.start - a.start)
  const inStrength = (strength: Strength) =>
    gather(ranked, ({ meaning }) =>
      meaning.filter((one) => one.strength === strength).map(({ cluster }) => cluster),
    )
  return [...new Set([...inStrength('synonyms'), ...inStrength('also')])]
}

function rank(text: string, { start, end, meaning }: Word, isHead: boolean): number {
  if (WEAK.has(text.slice(start, end)) || meaning.some(({ cluster }) => cluster === 'other')) return 0
  const makesOne = meaning.some(
    ({ cluster, strength }) => strength === 'synonyms' && HEAD_FIELDS.has(cluster),
  )
  return isHead && makesOne ? Number.POSITIVE_INFINITY : end - start
}

/** The clusters that a name or a label speaks of, best first; by a hint (国`药`集团) where it names no field. */
export function clustersOf(text: string): string[] {
  const named = fieldsOf(text)
  if (named.length > 0) return named
  const hinted = gather(CLUSTER_WORDS.all(text), ({ meaning }) => meaning.map(({ cluster }) => cluster))
  return [...new Set(hinted)]
}
