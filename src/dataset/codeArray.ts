/** Codes of rows: the narrower they are, the more of a million stand in the processor's cache. */
export type CodeArray = Uint8Array | Uint16Array | Uint32Array

/** For codes below `count`. */
export function makeCodeArray(length: number, count: number): CodeArray {
  if (count <= 2 ** 8) return new Uint8Array(length)
  return count <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)
}
