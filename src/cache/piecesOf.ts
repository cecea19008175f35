/** Bytes that a page copies in a few milliseconds and hashes in some 20. */
export const PIECE = 4_000_000

/** A long file piece by piece, without a copy: between two of them the page is the reader's. */
export function* piecesOf(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE)
}
