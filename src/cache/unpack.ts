/** The first two bytes of a gzip file (RFC 1952). */
const GZIP = [0x1f, 0x8b]

/** The bytes of a file that we gzipped; as they are where a host has told the browser to unpack them already. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!GZIP.every((byte, at) => bytes[at] === byte)) return bytes
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}
