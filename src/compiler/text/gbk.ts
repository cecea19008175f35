/** Two-byte GBK, both ways, on UTF-16 units and byte pairs `lead << 8 | trail`; 0 is none. */
interface Gbk {
  readonly pairOf: Uint16Array
  readonly unitOf: Uint16Array
}

export const ANY_LEAD: readonly number[] = range(0x81, 0xfe)
/** 7F is none; looking it up finds no character. */
export const ANY_TRAIL: readonly number[] = range(0x40, 0xfe)

let tables: Gbk | null = null

/** The tables, read off the platform's own decoder at the first call (4 ms): clean articles never need them. */
export function gbk(): Gbk {
  tables ??= readTables()
  return tables
}

function readTables(): Gbk {
  const pairs = ANY_LEAD.flatMap((lead) => ANY_TRAIL.map((trail) => (lead << 8) | trail)).filter(
    (pair) => (pair & 0xff) !== 0x7f,
  )
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

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
