import type { WayBack } from '../types.ts'

/** Writes the way back beside a text. What is copied as it stands needs no word: the run goes on. */
export class WayWriter {
  readonly #at = [0]
  readonly #from = [0]
  readonly #to: number[] = []

  /** The characters before `length` were read up to `end`, and the next is read from `from`. */
  turn(length: number, end: number, from: number): void {
    const run = this.#at.length - 1
    const first = this.#at[run] as number
    const goesOn = end === from && end === (this.#from[run] as number) + length - first
    if (goesOn) return
    if (first === length) this.#from[run] = from
    else {
      this.#to.push(end)
      this.#at.push(length)
      this.#from.push(from)
    }
  }

  /** All up to `end` was read as part of the character before `length`: 經(jīng). */
  widen(length: number, end: number): void {
    const run = this.#at.length - 1
    if (run > 0 && this.#at[run] === length) this.#to[run - 1] = end
    this.turn(length, end, end)
  }

  /** The way of a text of `length` characters. */
  finish(length: number): WayBack {
    const first = this.#at.at(-1) as number
    const from = this.#from.at(-1) as number
    if (first === length) this.#from.pop()
    else {
      this.#to.push(from + length - first)
      this.#at.push(length)
    }
    return {
      at: Uint32Array.from(this.#at),
      from: Uint32Array.from(this.#from),
      to: Uint32Array.from(this.#to),
    }
  }
}
