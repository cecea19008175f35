/** `npm run compile -- [--in DIR] [--out DIR] [--no-review] [--format text|json]`: articles on disk → the dataset on disk. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { assemble, type Compiled, compileArticle } from '../compiler/index.ts'
import { sha256, writeDataset } from './writeDataset.ts'

const USAGE = `usage: npm run compile -- [--in DIR] [--out DIR] [--no-review] [--format text|json]
  --in DIR      where the articles lie (*.txt); seeds
  --out DIR     where the dataset goes; public/dataset
  --no-review   leave the verdicts in data/reviews out: what the compiler reads alone
  --format      how diagnostics are printed on stderr; text`

/** Exit codes: the articles are all right; some are not, the others compiled; the command line is wrong. */
export const EXIT = { done: 0, errors: 1, usage: 2 } as const

export async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`)
    return EXIT.usage
  }
  const files = await articleFiles(options.in)
  if (typeof files === 'string') {
    console.error(files)
    return EXIT.usage
  }
  const compiled: Compiled[] = []
  for (const file of files) compiled.push(await compileFile(join(options.in, file), file))
  const texts = compiled.flatMap(({ text }) => text ?? [])
  await writeDataset(options.out, assemble(compiled), texts)
  const findings = compiled.flatMap((one) => one.findings)
  return findings.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.done
}

interface Options {
  in: string
  out: string
  review: boolean
  format: 'text' | 'json'
}

/** The options, or what is wrong with them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        in: { type: 'string', default: 'seeds' },
        out: { type: 'string', default: 'public/dataset' },
        'no-review': { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    })
    const { format } = values
    if (format !== 'text' && format !== 'json') return `--format is text or json, not ${format}`
    return { in: values.in, out: values.out, review: !values['no-review'], format }
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

async function articleFiles(folder: string): Promise<string[] | string> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) return `${folder} is no folder`
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted()
  return files.length > 0 ? files : `${folder} holds no .txt file`
}

async function compileFile(path: string, file: string): Promise<Compiled> {
  const bytes = await readFile(path)
  return compileArticle({ file, bytes, sha256: sha256(bytes) })
}
