/** `npm run compile -- [--in DIR] [--out DIR] [--no-review] [--format text|json]`: articles on disk → the dataset on disk. */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { assemble, type Compiled } from '../compiler/index.ts'
import { formatDiagnostics } from '../compiler/validate/format.ts'
import { compileFolder } from './compileFolder.ts'
import { writeDataset } from './writeDataset.ts'

const USAGE = `usage: npm run compile -- [--in DIR] [--out DIR] [--no-review] [--format text|json]
  --in DIR      where the articles lie (*.txt); seeds
  --out DIR     where the dataset goes; public/dataset
  --no-review   leave the verdicts in data/reviews out: what the compiler reads alone
  --format      how diagnostics are printed on stderr; text tells errors and warnings, json all, one a line`

/** Exit codes: the articles are all right; some are not, the others compiled; the command line is wrong. */
const EXIT = { done: 0, errors: 1, usage: 2 } as const

export async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`)
    return EXIT.usage
  }
  const compiled = await compileFolder(options.in, { review: options.review, onProgress: showProgress })
  if (typeof compiled === 'string') {
    console.error(compiled)
    return EXIT.usage
  }
  const dataset = assemble(compiled)
  const articles = compiled.flatMap(({ article }) => article ?? [])
  await writeDataset(options.out, dataset, articles)
  await copyFile('data/accuracy.json', join(options.out, 'accuracy.json'))
  if (options.format === 'json') tellPrograms(compiled)
  else tellPeople(options.in, compiled)
  return dataset.diagnostics.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.done
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

/** Every hundred articles a line, on a terminal only. */
function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY && done % 100 === 0) console.error(`${done} of ${all} articles`)
}

function tellPeople(folder: string, compiled: readonly Compiled[]): void {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { file, article, diagnostics } of compiled) {
    for (const { severity } of diagnostics) count[severity]++
    const told = diagnostics.filter(({ severity }) => severity !== 'info')
    for (const text of formatDiagnostics(told, `${folder}/${file}`, article?.repaired.raw ?? ''))
      console.error(`${text}\n`)
  }
  console.error(
    `${compiled.length} articles: ${count.error} errors, ${count.warning} warnings, ${count.info} notes (--format json tells all)`,
  )
}

function tellPrograms(compiled: readonly Compiled[]): void {
  for (const { file, diagnostics } of compiled)
    for (const diagnostic of diagnostics) console.error(JSON.stringify({ file, ...diagnostic }))
}
