import { type ColumnsHead, HEAD_START } from '../../../src/dataset/columns/columnsFormat.ts'

/** A head in which anything may stand anywhere. */
export type Head = Omit<ColumnsHead, 'tables' | 'format' | 'contract' | 'counts'> & {
  format: number
  contract: number
  counts: ColumnsHead['counts']
  tables: Record<string, { length: number; columns: Columns }>
}
export type Columns = Record<string, Record<string, unknown>>

/** A file of columns with another head before the same arrays, moved by a multiple of 8 so that each stays aligned. */
export function withHead(file: Uint8Array, change: (head: Head) => unknown): Uint8Array<ArrayBuffer> {
  const old = Uint8Array.from(file)
  const length = new DataView(old.buffer).getUint32(4, true)
  const head = JSON.parse(new TextDecoder().decode(old.subarray(HEAD_START, HEAD_START + length))) as Head
  change(head)
  const text = new TextEncoder().encode(JSON.stringify(head))
  const room = length + Math.max(0, Math.ceil((text.length - length) / 8) * 8)
  const bytes = new Uint8Array(old.length + room - length).fill(SPACE, HEAD_START, HEAD_START + room)
  bytes.set(old.subarray(0, HEAD_START))
  bytes.set(text, HEAD_START)
  bytes.set(old.subarray(HEAD_START + length), HEAD_START + room)
  new DataView(bytes.buffer).setUint32(4, room, true)
  return bytes
}

const SPACE = 0x20
