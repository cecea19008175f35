/** `npm run build:single [-- --out FILE]`: the whole app as one web page, `dist/single.html` unless told otherwise. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { singlePage } from './singlePage.ts'

const EX_USAGE = 2

export async function main(args: string[]): Promise<number> {
  const out = outOf(args)
  if (out === null) {
    process.stderr.write('usage: npm run build:single [-- --out FILE]\n')
    return EX_USAGE
  }
  // The runner of this file says development, and the libraries would come with their warnings.
  process.env['NODE_ENV'] = 'production'
  const page = await singlePage(process.cwd())
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, page)
  process.stdout.write(`${out}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB\n`)
  return 0
}

/** null for arguments that there are not. */
function outOf(args: string[]): string | null {
  try {
    const { values } = parseArgs({ args, options: { out: { type: 'string' } } })
    return resolve(values.out ?? 'dist/single.html')
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
