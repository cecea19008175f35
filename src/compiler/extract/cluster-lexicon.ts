import clusters from '../../../data/clusters.json' with { type: 'json' }

/** What a word says of a cluster: its own name or product, its second field, or a hint that counts only alone. */
type Strength = 'synonym' | 'also' | 'hint'
interface Meaning {
  readonly cluster: string
  readonly strength: Strength
}
/** A word of the lexicon found in a text; offsets are those of the text given. */
export interface ClusterWord {
  readonly start: number
  readonly end: number
  readonly meanings: readonly Meaning[]
}

/** word → its meanings, and first character → the lengths of the words that begin with it, longest first. */
const { meaningsOf, lengthsOf } = readLexicon()

function readLexicon() {
  const byWord = new Map<string, Meaning[]>()
  const add = (word: string, meaning: Meaning) => {
    byWord.set(word, [...(byWord.get(word) ?? []), meaning])
  }
  for (const { id, synonyms } of clusters)
    for (const word of synonyms) add(word, { cluster: id, strength: 'synonym' })
  for (const { id, also } of clusters) for (const word of also) add(word, { cluster: id, strength: 'also' })
  for (const { id, hints } of clusters) for (const word of hints) add(word, { cluster: id, strength: 'hint' })
  const byFirst = new Map<string, number[]>()
  for (const word of byWord.keys()) {
    const first = word.charAt(0)
    const lengths = byFirst.get(first) ?? []
    if (!lengths.includes(word.length)) byFirst.set(first, [...lengths, word.length])
  }
  for (const lengths of byFirst.values()) lengths.sort((a, b) => b - a)
  return { meaningsOf: byWord, lengthsOf: byFirst }
}

/** The words of the lexicon in `text`, from the left, the longest at each place. */
export function clusterWords(text: string): ClusterWord[] {
  const found: ClusterWord[] = []
  let at = 0
  while (at < text.length) {
    const word = longestAt(text, at)
    if (word) found.push(word)
    at = word?.end ?? at + 1
  }
  return found
}

function longestAt(text: string, start: number): ClusterWord | null {
  for (const length of lengthsOf.get(text.charAt(start)) ?? []) {
    const meanings = meaningsOf.get(text.slice(start, start + length))
    if (meanings) return { start, end: start + length, meanings }
  }
  return null
}

/**
 * The clusters that a name or a label speaks of, best first; none when it names no field.
 * The longest word wins, and of equals the last: a Chinese name ends in its head (造纸`装备` is equipment, then paper).
 */
export function clustersOf(text: string): string[] {
  const words = clusterWords(text)
  words.sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start)
  const ranked = (strength: Strength) =>
    words.flatMap((word) =>
      word.meanings.filter((meaning) => meaning.strength === strength).map(({ cluster }) => cluster),
    )
  const named = [...new Set([...ranked('synonym'), ...ranked('also')])]
  return named.length > 0 ? named : [...new Set(ranked('hint'))]
}
