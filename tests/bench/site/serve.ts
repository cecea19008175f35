/** A static host for the measured pages: brotli made beforehand, keep-alive, the cache headers of the site's own `_headers`. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

export interface Host {
  /** With a slash at its end. */
  readonly url: string
  readonly stop: () => Promise<void>
}
interface Answer {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
}
/** A name with a hash in it stands for these bytes for ever. */
const HASHED = /\/assets\//

/** Serves a folder of built pages at a port of its own; `quality` is brotli's. */
export async function serve(folder: string, quality: number): Promise<Host> {
  const answers = await readAnswers(folder, quality)
  const server = createServer((request, response) => answer(answers, request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readAnswers(folder: string, quality: number): Promise<ReadonlyMap<string, Answer>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const answers = new Map<string, Answer>()
  for (const path of paths) {
    const address = path.slice(folder.length).replaceAll('\\', '/')
    answers.set(address.replace(/\/index\.html$/, '/'), await answerOf(address, readFileSync(path), quality))
  }
  return answers
}

async function answerOf(address: string, bytes: Buffer, quality: number): Promise<Answer> {
  const isPacked = extname(address) === '.gz'
  const body = isPacked ? bytes : await brotli(bytes, quality)
  const headers = {
    'Content-Type': TYPES[extname(address)] ?? 'application/octet-stream',
    ...(isPacked ? {} : { 'Content-Encoding': 'br' }),
    'Content-Length': String(body.length),
    'Cache-Control': HASHED.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  }
  return { body, headers }
}

const brotli = (bytes: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

function answer(
  answers: ReadonlyMap<string, Answer>,
  { url = '/', headers: asked }: IncomingMessage,
  response: ServerResponse,
): void {
  const found = answers.get(new URL(url, 'http://host').pathname)
  if (!found) response.writeHead(404, { 'Content-Length': '0' }).end()
  else if (asked['if-none-match'] === found.headers['ETag']) response.writeHead(304, found.headers).end()
  else response.writeHead(200, found.headers).end(found.body)
}
