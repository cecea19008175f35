import { takeBegun } from './begun.ts'
import { readEmbedded } from './embeddedFiles.ts'
import { LoadError } from './fault.ts'
import { PATIENCE_MS, readBody } from './readBody.ts'

/** The bytes of a file in the page itself, or under its folder; a gzipped one unpacked. Throws a LoadError. */
export async function fetchFile(
  path: string,
  options: { fresh?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const embedded = await readEmbedded(path)
  if (embedded) return embedded
  const response = (await takeBegun(path)) ?? (await request(path, options.fresh ?? false))
  if (!response.ok) throw new LoadError('server', new Error(`${response.status} for ${path}`))
  return readBody(response)
}

/** The head of the answer. */
async function request(path: string, fresh: boolean): Promise<Response> {
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(), PATIENCE_MS)
  try {
    return await fetch(new URL(path, document.baseURI), {
      cache: fresh ? 'no-cache' : 'default',
      credentials: 'same-origin',
      signal: silence.signal,
    })
  } catch (cause) {
    throw new LoadError('offline', cause)
  } finally {
    clearTimeout(timer)
  }
}
