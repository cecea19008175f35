import { alignedTo8, LENGTH_BYTES, LIMIT_ARRAYS, type LimitColumns, type LimitHead } from './format.ts'

export interface LimitTable extends LimitHead {
  readonly of: LimitColumns
}

/** Views over the bytes: nothing is copied. */
export function readTable(bytes: ArrayBuffer): LimitTable {
  const length = new DataView(bytes).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, LENGTH_BYTES, length))) as LimitHead
  const from = alignedTo8(LENGTH_BYTES + length)
  const columns = Object.entries(LIMIT_ARRAYS).map(([name, View]) => {
    const [start, items] = head.columns[name as keyof LimitColumns]
    return [name, new View(bytes, from + start, items)]
  })
  return { ...head, of: Object.fromEntries(columns) as LimitColumns }
}
