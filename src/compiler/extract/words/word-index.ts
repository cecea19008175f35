import { CharSet } from './char-set.ts'

/** A word found in a text; offsets are those of the text given. */
export interface Found<Meaning> {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** Of the tree's nodes: 0 is the root, which nothing leads to; so 0 also says that nothing leads on. */
const ROOT = 0
/** A node and a character make one key of 32 bits. */
const MOST_NODES = 0x1_0000
/** Knuth's multiplier: spreads keys that lie side by side. */
const SPREAD = 0x9e37_79b1

/**
 * A dictionary that is searched for the longest word at a place. The words are a tree of characters, its edges in one
 * hash table of typed arrays: a search cuts no string and makes no object until it has found a word.
 */
export class WordIndex<Meaning> {
  readonly #words: readonly string[]
  /** What the word means that ends at a node; undefined where none ends. */
  readonly #meanings: (Meaning | undefined)[] = [undefined]
  /** The edges by open addressing: the node and the character that an edge leaves by, and the node that it leads to. */
  readonly #edges: Int32Array
  readonly #targets: Uint16Array
  readonly #shift: number
  /** The characters that words begin with: most places of a text are dismissed by one look. */
  readonly #begins = new CharSet()

  /** Of two entries of one word the later counts. */
  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    const words = new Map(entries)
    this.#words = [...words.keys()]
    const most = this.#words.reduce((sum, { length }) => sum + length, 1)
    const bits = Math.max(2, Math.ceil(Math.log2(most * 2)))
    this.#edges = new Int32Array(2 ** bits)
    this.#targets = new Uint16Array(2 ** bits)
    this.#shift = 32 - bits
    for (const [word, meaning] of words) this.#enter(word, meaning)
  }

  #enter(word: string, meaning: Meaning): void {
    let node = ROOT
    for (let at = 0; at < word.length; at++) node = this.#grow(node, word.charCodeAt(at))
    this.#meanings[node] = meaning
    this.#begins.add(word.charCodeAt(0))
  }

  /** The node behind `node` by `code`, a new one if there is none. */
  #grow(node: number, code: number): number {
    const slot = this.#slot(node, code)
    if (this.#targets[slot] === ROOT) {
      if (this.#meanings.length === MOST_NODES) throw new RangeError('too many words for one index')
      this.#edges[slot] = (node << 16) | code
      this.#targets[slot] = this.#meanings.push(undefined) - 1
    }
    return this.#targets[slot] as number
  }

  /** Where the edge stands that leaves `node` by `code`, or would stand. */
  #slot(node: number, code: number): number {
    const edge = (node << 16) | code
    let slot = Math.imul(edge, SPREAD) >>> this.#shift
    while (this.#targets[slot] !== ROOT && this.#edges[slot] !== edge)
      slot = slot + 1 === this.#edges.length ? 0 : slot + 1
    return slot
  }

  words(): string[] {
    return [...this.#words]
  }

  /** The longest word that begins at `start` and ends by `limit`. */
  at(text: string, start: number, limit = text.length): Found<Meaning> | null {
    if (!this.#begins.isAt(text, start)) return null
    let end = start
    let meaning: Meaning | undefined
    let node = ROOT
    for (let at = start; at < limit; at++) {
      node = this.#targets[this.#slot(node, text.charCodeAt(at))] as number
      if (node === ROOT) break
      const said = this.#meanings[node]
      if (said === undefined) continue
      meaning = said
      end = at + 1
    }
    return meaning === undefined ? null : { start, end, meaning }
  }

  /** The first word in `text` from `start` to `limit`. */
  first(text: string, start = 0, limit = text.length): Found<Meaning> | null {
    for (let at = start; at < limit; at++) {
      const word = this.at(text, at, limit)
      if (word) return word
    }
    return null
  }

  /** The words in `text` from `start` to `limit`, from the left, the longest at each place; they never overlap. */
  all(text: string, start = 0, limit = text.length): Found<Meaning>[] {
    const found: Found<Meaning>[] = []
    let at = start
    while (at < limit) {
      const word = this.at(text, at, limit)
      if (word) found.push(word)
      at = word?.end ?? at + 1
    }
    return found
  }

  /** What is left of `text` without the words. */
  without(text: string): string {
    let rest = ''
    let from = 0
    let at = 0
    while (at < text.length) {
      const word = this.at(text, at)
      if (word) {
        rest += text.slice(from, at)
        from = word.end
      }
      at = word?.end ?? at + 1
    }
    return from === 0 ? text : rest + text.slice(from)
  }
}
