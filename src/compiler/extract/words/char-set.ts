/** A set of characters (UTF-16 units) as bits: 8 kB, so that the sets of all vocabularies stay near the processor. */
export class CharSet {
  readonly #bits = new Uint32Array(0x1_0000 / 32)

  constructor(signs = '') {
    for (let at = 0; at < signs.length; at++) this.add(signs.charCodeAt(at))
  }

  add(code: number): void {
    this.#bits[code >> 5] = (this.#bits[code >> 5] as number) | (1 << (code & 31))
  }

  has(code: number): boolean {
    return (((this.#bits[code >> 5] as number) >>> (code & 31)) & 1) === 1
  }

  /** Does one of them stand at `at`? None stands beyond the text. */
  isAt(text: string, at: number): boolean {
    return this.has(text.charCodeAt(at))
  }

  /** Does one of them stand in `text`? */
  standsIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.isAt(text, at)) return true
    return false
  }
}
