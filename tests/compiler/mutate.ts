/** Spoils an article the way the world does, reproducibly. */

/** A small generator of numbers in [0, 1) (mulberry32); the same seed gives the same sequence. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What is put in: damage seen in articles, and what no article should hold. */
const STRANGE = [
  '(jīng)',
  '（',
  ')',
  '?fàn)I',
  '!睖O',
  '\ud800',
  '\udc00',
  '\0',
  '\u00a0',
  '\u3000',
  '亿',
  '多',
  '×',
  '9'.repeat(30),
  '一二三四五六七八九十百千万亿',
  '-~—至',
  '今年前',
  '其中',
  '“”‘’「」',
  '\r\n',
  '\n\n\n',
  '🏭',
]

/** A piece of `text` of 200 to 1,200 characters with one to eight places spoilt. */
export function mutate(text: string, random: () => number): string {
  const below = (limit: number) => Math.floor(random() * limit)
  const from = below(text.length)
  let piece = text.slice(from, from + 200 + below(1000))
  for (let count = 1 + below(8); count > 0; count--) {
    const at = below(piece.length + 1)
    const gone = random() < 0.5 ? below(12) : 0
    const put = random() < 0.2 ? piece.slice(0, below(80)) : (STRANGE[below(STRANGE.length)] ?? '')
    piece = piece.slice(0, at) + put + piece.slice(at + gone)
  }
  return piece
}
