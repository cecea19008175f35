import { LoadError } from './fault.ts'

/** A server that says nothing for this long will not, in milliseconds; however long a slow line takes for all of it. */
export const PATIENCE_MS = 15_000
/** The first two bytes of a gzip file (RFC 1952). */
const GZIP = [0x1f, 0x8b]

type Bytes = Uint8Array<ArrayBuffer>

/**
 * The bytes of an answer. A file that we gzipped is unpacked while it comes; some hosts have told the browser to do that
 * already. Throws a LoadError: `offline` where the line is cut or silent, `damaged` where a gzipped file is broken.
 */
export async function readBody({ body }: Response, patience = PATIENCE_MS): Promise<Bytes> {
  if (body === null) return new Uint8Array()
  const line = listenTo(body.getReader(), patience)
  const first = await line.next()
  const chunks = new ReadableStream<Bytes>({
    start: (controller) => (first ? controller.enqueue(first) : controller.close()),
    pull: async (controller) => {
      const chunk = await line.next()
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
  })
  const isPacked = GZIP.every((byte, at) => first?.[at] === byte)
  const whole = isPacked ? chunks.pipeThrough(new DecompressionStream('gzip')) : chunks
  try {
    return new Uint8Array(await new Response(whole).arrayBuffer())
  } catch (cause) {
    throw line.fault() ?? new LoadError('damaged', cause)
  }
}

interface Line {
  /** null at the end. Throws a LoadError. */
  readonly next: () => Promise<Bytes | null>
  /** Engines wrap what ends a stream: this is what did. */
  readonly fault: () => LoadError | null
}

function listenTo(reader: ReadableStreamDefaultReader<Bytes>, patience: number): Line {
  let fault: LoadError | null = null
  const next = async () => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`silent for ${patience} ms`)), patience)
    })
    try {
      const { value } = await Promise.race([reader.read(), silence])
      return value ?? null
    } catch (cause) {
      fault = new LoadError('offline', cause)
      // Of a line that is cut already nobody hears.
      reader.cancel(fault).catch(() => undefined)
      throw fault
    } finally {
      clearTimeout(timer)
    }
  }
  return { next, fault: () => fault }
}
