import { takeBegun } from './begun.ts'
import { readEmbedded } from './embeddedFiles.ts'
import { LoadError } from './fault.ts'

/** A server that says nothing for this long will not; a slow line still delivers 300 kB in it. */
const PATIENCE_MS = 15_000

/** The bytes of a file in the page itself, or under its folder. Throws a LoadError. */
export async function fetchFile(
  path: string,
  options: { fresh?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const embedded = await readEmbedded(path)
  if (embedded) return embedded
  const response = (await takeBegun(path)) ?? (await request(path, options.fresh ?? false))
  if (!response.ok) throw new LoadError('server', new Error(`${response.status} for ${path}`))
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch (cause) {
    throw new LoadError('offline', cause)
  }
}

async function request(path: string, fresh: boolean): Promise<Response> {
  try {
    return await fetch(new URL(path, document.baseURI), {
      cache: fresh ? 'no-cache' : 'default',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  } catch (cause) {
    throw new LoadError('offline', cause)
  }
}
