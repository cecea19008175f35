/** Two-byte GBK, both ways, on UTF-16 units and byte pairs `lead << 8 | trail`; 0 is none. */
export interface Gbk {
  readonly pairOf: Uint16Array
  readonly unitOf: Uint16Array
}

export const FIRST_LEAD = 0x81
export const LAST_LEAD = 0xfe
export const FIRST_TRAIL = 0x40

let tables: Gbk | null = null

/** The tables, read off the platform's own decoder at the first call (4 ms): clean articles never need them. */
export function gbk(): Gbk {
  tables ??= readTables()
  return tables
}

function readTables(): Gbk {
  const pairs: number[] = []
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++)
    for (let trail = FIRST_TRAIL; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push((lead << 8) | trail)
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff, SEPARATOR]))
  const characters = new TextDecoder('gbk').decode(bytes).split(String.fromCharCode(SEPARATOR))
  const pairOf = new Uint16Array(0x10000)
  const unitOf = new Uint16Array(0x10000)
  for (const [index, pair] of pairs.entries()) {
    const unit = characters[index]?.charCodeAt(0) ?? REPLACEMENT
    if (unit === REPLACEMENT) continue
    unitOf[pair] = unit
    if (pairOf[unit] === 0) pairOf[unit] = pair
  }
  return { pairOf, unitOf }
}

const SEPARATOR = 0x0a
const REPLACEMENT = 0xfffd
