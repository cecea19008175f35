/**
 * Runs a TypeScript host entry on any Node that Vite supports: `node src/hosts/run.mjs FILE [args]`.
 *
 * FILE exports `main(args: string[]): Promise<number>`; the number is the exit code. Bad input is main's to report;
 * what main throws is a bug and ends the process with its stack and code 70 (sysexits.h, EX_SOFTWARE).
 * FILE must import statically: the module runner is closed once FILE is loaded, so a later `import()` of a .ts fails.
 */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const EX_USAGE = 64
const EX_SOFTWARE = 70

/**
 * Loads FILE through Vite and awaits its `main`. Returns the exit code.
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function runHost(file, args) {
  const { module } = await runnerImport(resolve(file), { logLevel: 'error' })
  if (typeof module.main !== 'function') throw new TypeError(`${file} exports no main(args)`)
  return module.main(args)
}

// The runner inlines source maps; with them a stack names the line that was written.
process.setSourceMapsEnabled(true)

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: node src/hosts/run.mjs FILE [args]\n')
  process.exitCode = EX_USAGE
} else {
  try {
    process.exitCode = await runHost(file, args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = EX_SOFTWARE
  }
}
