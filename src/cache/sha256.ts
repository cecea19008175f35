import { PIECE, piecesOf } from './piecesOf.ts'

/**
 * SHA-256 as hex. `rest` settles when the page has time for a piece. The browser's own hash copies what it is given before
 * it goes to work: of 100 MB that takes a tenth of a second, in which the page stands still. For what is long, and on plain
 * http, where the browser keeps its hash to itself, a library stands in.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>, rest: () => Promise<void>): Promise<string> {
  const isOwn = bytes.length <= PIECE && globalThis.crypto?.subtle
  const digest = isOwn ? await byBrowser(bytes, rest) : await byLibrary(bytes, rest)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function byBrowser(bytes: Uint8Array<ArrayBuffer>, rest: () => Promise<void>): Promise<Uint8Array> {
  await rest()
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

async function byLibrary(bytes: Uint8Array<ArrayBuffer>, rest: () => Promise<void>): Promise<Uint8Array> {
  const library = await import('@noble/hashes/sha2.js')
  const hash = library.sha256.create()
  for (const piece of piecesOf(bytes)) {
    await rest()
    hash.update(piece)
  }
  return hash.digest()
}
