/** The bytes of the first file in a ZIP that was not compressed, as `zipFiles` writes them; null for any other. */
export function firstOfZip(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < HEADER) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isStored = view.getUint32(0, true) === LOCAL_FILE && view.getUint16(8, true) === 0
  const start = HEADER + view.getUint16(26, true) + view.getUint16(28, true)
  return isStored ? bytes.subarray(start, start + view.getUint32(18, true)) : null
}

/** APPNOTE 6.3.10, 4.3.7. */
const LOCAL_FILE = 0x04034b50
const HEADER = 30
