/** Looks up what a pair of UTF-16 units costs; −1 for a pair that is not in the table. */
type PairTable = (first: number, second: number) => number

/** Twice the pairs of the table and more, so that hardly any two meet. */
const SLOTS = 1 << 16
/** Knuth's multiplicative hash: 2³² divided by the golden ratio. */
const GOLDEN = 0x9e3779b1

const slotOf = (key: number): number => Math.imul(key, GOLDEN) >>> 16

/**
 * Reads rows of a first character, then half bits and the second characters that cost so much; rows are parted by spaces.
 * `产2业5权量` says 2 for 产业, 5 for 产权 and 产量.
 */
export function readPairs(rows: string): PairTable {
  const keys = new Uint32Array(SLOTS)
  const costs = new Uint8Array(SLOTS)
  for (const row of rows.split(' ')) {
    const first = row.charCodeAt(0) << 16
    let cost = 0
    for (let at = 1; at < row.length; at++) {
      const unit = row.charCodeAt(at)
      const digit = unit - 0x30
      if (digit < 10) {
        const isFirstDigit = row.charCodeAt(at - 1) - 0x30 >= 10
        cost = isFirstDigit ? digit : cost * 10 + digit
        continue
      }
      const key = (first | unit) >>> 0
      let slot = slotOf(key)
      while (keys[slot] !== 0) slot = (slot + 1) % SLOTS
      keys[slot] = key
      costs[slot] = cost
    }
  }
  return (first, second) => {
    const key = ((first << 16) | second) >>> 0
    let slot = slotOf(key)
    while (keys[slot] !== key) {
      if (keys[slot] === 0) return -1
      slot = (slot + 1) % SLOTS
    }
    return costs[slot] as number
  }
}
