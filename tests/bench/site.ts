/**
 * `npm run bench:site [-- --size 5|2000|20000] [--rounds N] [--json]`: the app's page of projects in Chromium, at the
 * real size and at national ones, beside the same page with no library and one of AG Grid and ECharts. A page that does
 * not show the right answer has no number, and ends the run with 1.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Dataset } from '../../src/dataset/schema.ts'
import { buildDriver } from './site/build.ts'
import { prepare } from './site/prepare.ts'
import { report } from './site/report.ts'
import { type Measured, measureSize } from './site/run.ts'
import { SIZES } from './site/sizes.ts'

const ROUNDS = 5

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { size: { type: 'string' }, rounds: { type: 'string' }, json: { type: 'boolean' } },
  })
  const sizes = SIZES.filter(({ name }) => values.size === undefined || name === values.size)
  if (sizes.length === 0) throw new RangeError(`sizes are ${SIZES.map(({ name }) => name).join(', ')}`)
  const seed = JSON.parse(await readFile('public/dataset/dataset.json', 'utf8')) as Dataset
  // The runner has said `development`; what is measured is what users get.
  process.env['NODE_ENV'] = 'production'
  const folder = await mkdtemp(join(tmpdir(), 'parkbench-site-'))
  try {
    const driver = await buildDriver()
    const measured: Measured[] = []
    for (const size of sizes) {
      tell(`${size.name} parks: building`)
      const prepared = await prepare(size, seed, folder)
      measured.push(await measureSize(prepared, driver, Number(values.rounds ?? ROUNDS), tell))
    }
    console.log(values.json ? JSON.stringify(measured, null, 2) : report(measured))
    return measured.some(({ failures }) => failures.length > 0) ? 1 : 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const tell = (what: string): void => {
  process.stderr.write(`${what} …\n`)
}
