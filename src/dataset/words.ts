/** The different words of a column, each with its code: its place. */
export interface Words {
  readonly length: number
  /** undefined for a code that is none of theirs: -1 says null. */
  readonly at: (code: number) => string | undefined
  /** -1 where it is not among them. */
  readonly codeOf: (word: string) => number
  /** All of them; of a dictionary as long as its table dear, and made once. */
  readonly all: () => readonly string[]
}

/** Words as they come, in order of first appearance. */
export class Dictionary implements Words {
  readonly words: string[] = []
  private readonly codes = new Map<string, number>()

  get length(): number {
    return this.words.length
  }
  at(code: number): string | undefined {
    return this.words[code]
  }
  codeOf(word: string): number {
    return this.codes.get(word) ?? -1
  }
  all(): readonly string[] {
    return this.words
  }
  /** The code of a word, a new one for a new word. */
  code(word: string): number {
    const known = this.codes.get(word)
    if (known !== undefined) return known
    this.codes.set(word, this.words.length)
    return this.words.push(word) - 1
  }
}
