/**
 * Bytes that a page hashes in some 20 ms. The browser's own hash copies what it is given before it goes to work: of 100 MB
 * that takes a tenth of a second, in which the page stands still.
 */
const PIECE = 4_000_000

/**
 * SHA-256 as hex. `rest` settles when the page has time for a piece. For what is longer, and on plain http, where the
 * browser keeps its own hash to itself, a library stands in.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>, rest: () => Promise<void>): Promise<string> {
  const digest = bytes.length <= PIECE ? await ofPiece(bytes, rest) : await ofPieces(bytes, rest)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function ofPiece(bytes: Uint8Array<ArrayBuffer>, rest: () => Promise<void>): Promise<Uint8Array> {
  if (!globalThis.crypto?.subtle) return ofPieces(bytes, rest)
  await rest()
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

async function ofPieces(bytes: Uint8Array<ArrayBuffer>, rest: () => Promise<void>): Promise<Uint8Array> {
  const library = await import('@noble/hashes/sha2.js')
  const hash = library.sha256.create()
  for (let from = 0; from < bytes.length; from += PIECE) {
    await rest()
    hash.update(bytes.subarray(from, from + PIECE))
  }
  return hash.digest()
}
