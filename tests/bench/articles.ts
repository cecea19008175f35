/** Long articles for measuring: the seeds over and over, with every digit replaced by the next of a fixed sequence. */
import { readFile } from 'node:fs/promises'

/** Clean and damaged seeds, by their file names. */
const CLEAN = ['000_19a7801c819bdd87.txt', '001_51d2894722f2002f.txt', '003_37fbf282d2b4dd5a.txt']
const DAMAGED = ['002_6e7580bd8c09cae9.txt', '004_96434e361969fff8.txt']

export type Kind = 'clean' | 'damaged'

/** An article of about `bytes` bytes of UTF-8, its figures from `seed`. The same call gives the same article. */
export async function longArticle(kind: Kind, bytes: number, seed = 20_260_101): Promise<Uint8Array> {
  const files = await Promise.all(
    (kind === 'clean' ? CLEAN : DAMAGED).map((name) => readFile(`seeds/${name}`, 'utf8')),
  )
  const digit = digits(seed)
  const parts: string[] = []
  let written = 0
  for (let copy = 0; written < bytes; copy++) {
    const part = (files[copy % files.length] as string).replace(/[1-9]/g, digit)
    parts.push(part)
    written += Buffer.byteLength(part)
  }
  return wholeCharacters(Buffer.from(parts.join('\n')), bytes)
}

/** The first `most` bytes at most, and no half of a character: a file cut short is damage of another kind. */
function wholeCharacters(text: Buffer, most: number): Uint8Array {
  let end = most
  while (((text[end] ?? 0) & 0xc0) === 0x80) end--
  return text.subarray(0, end)
}

/** Digits 1–9 of a linear congruential generator (Numerical Recipes' constants). */
function digits(seed: number): () => string {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String(1 + (state % 9))
  }
}
