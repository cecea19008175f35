/**
 * Several files as one: a ZIP without compression (APPNOTE 6.3.10), since pictures are compressed already. Browsers let
 * a page hand out one file a click; of further ones they ask the reader, or refuse.
 */
import { crc32 } from './crc32.ts'
import { joinBytes } from './pngChunks.ts'

interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** 1980-01-01, the format's own zero: the same files give the same bytes. */
const DATE = 0x21
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 1 << 11

export function zipFiles(files: readonly NamedBytes[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(name)
    const about = [
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [path.length, 2],
      [0, 2],
    ] as const
    const local = joinBytes([
      fields([[0x04034b50, 4], [VERSION, 2], [FLAGS, 2], [0, 2], [0, 2], [DATE, 2], ...about]),
      path,
      bytes,
    ])
    // No comment, first disk, no attributes, then where the local header stands.
    const rest = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ] as const
    const head = [
      [0x02014b50, 4],
      [VERSION, 2],
      [VERSION, 2],
      [FLAGS, 2],
      [0, 2],
      [0, 2],
      [DATE, 2],
    ] as const
    central.push(joinBytes([fields([...head, ...about, ...rest]), path]))
    locals.push(local)
    at += local.length
  }
  const directory = joinBytes(central)
  const counts = [
    [files.length, 2],
    [files.length, 2],
    [directory.length, 4],
    [at, 4],
    [0, 2],
  ] as const
  return joinBytes([...locals, directory, fields([[0x06054b50, 4], [0, 2], [0, 2], ...counts])])
}

type Field = readonly [value: number, bytes: 2 | 4]

/** Numbers one after the other, least byte first. */
function fields(list: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [, size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, size] of list) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}
