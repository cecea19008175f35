/** A word found in a text; offsets are those of the text given. */
export interface Found<Meaning> {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** A dictionary that is searched for the longest word at a place. */
export class WordIndex<Meaning> {
  readonly #meanings = new Map<string, Meaning>()
  /** First character → the lengths of the words that begin with it, longest first. */
  readonly #lengths = new Map<string, readonly number[]>()

  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const [word, meaning] of entries) this.#meanings.set(word, meaning)
    for (const word of this.#meanings.keys()) {
      const lengths = new Set([...(this.#lengths.get(word.charAt(0)) ?? []), word.length])
      this.#lengths.set(
        word.charAt(0),
        [...lengths].toSorted((a, b) => b - a),
      )
    }
  }

  words(): string[] {
    return [...this.#meanings.keys()]
  }

  /** The longest word that begins at `start`. */
  at(text: string, start: number): Found<Meaning> | null {
    for (const length of this.#lengths.get(text.charAt(start)) ?? []) {
      // At the end of the text the slice is shorter than `length`, and may be a shorter word.
      const word = text.slice(start, start + length)
      const meaning = this.#meanings.get(word)
      if (meaning !== undefined) return { start, end: start + word.length, meaning }
    }
    return null
  }

  /** The words in `text`, from the left, the longest at each place; they never overlap. */
  all(text: string): Found<Meaning>[] {
    const found: Found<Meaning>[] = []
    let at = 0
    while (at < text.length) {
      const word = this.at(text, at)
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
