/** A word found in a text; offsets are those of the text given. */
export interface Found<Meaning> {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** What begins with a character: longer words only, or a word of that one character too. */
const LONGER = 1
const SINGLE = 2
const NONE: readonly number[] = []

/** A dictionary that is searched for the longest word at a place. */
export class WordIndex<Meaning> {
  readonly #meanings = new Map<string, Meaning>()
  /** First character → second → the lengths of the words that begin with both, longest first. */
  readonly #lengths = new Map<number, Map<number, number[]>>()
  /** Whether any word begins with a character: most places of a text are dismissed by this alone. */
  readonly #begins = new Uint8Array(0x1_0000)

  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const [word, meaning] of entries) this.#meanings.set(word, meaning)
    for (const word of this.#meanings.keys()) this.#enter(word)
  }

  #enter(word: string): void {
    const first = word.charCodeAt(0)
    this.#begins[first] = word.length === 1 || this.#begins[first] === SINGLE ? SINGLE : LONGER
    if (word.length === 1) return
    const seconds = this.#lengths.get(first) ?? new Map<number, number[]>()
    const lengths = seconds.get(word.charCodeAt(1)) ?? []
    if (!lengths.includes(word.length)) lengths.push(word.length)
    lengths.sort((a, b) => b - a)
    this.#lengths.set(first, seconds.set(word.charCodeAt(1), lengths))
  }

  words(): string[] {
    return [...this.#meanings.keys()]
  }

  /** The longest word that begins at `start` and ends by `limit`. */
  at(text: string, start: number, limit = text.length): Found<Meaning> | null {
    const first = text.charCodeAt(start)
    const begins = this.#begins[first]
    if (begins !== LONGER && begins !== SINGLE) return null
    for (const length of this.#lengths.get(first)?.get(text.charCodeAt(start + 1)) ?? NONE) {
      const word = this.#word(text, start, start + length, limit)
      if (word) return word
    }
    return begins === SINGLE ? this.#word(text, start, start + 1, limit) : null
  }

  #word(text: string, start: number, end: number, limit: number): Found<Meaning> | null {
    if (end > limit) return null
    const meaning = this.#meanings.get(text.slice(start, end))
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
    let at = 0
    for (const { start, end } of this.all(text)) {
      rest += text.slice(at, start)
      at = end
    }
    return rest + text.slice(at)
  }
}
