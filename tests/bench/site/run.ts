/** All rounds of one size. */
import { startBrowser } from './browser.ts'
import { type Bench, loadOnce, measurePage, type Round } from './measure.ts'
import { PAGES, taskOf } from './pages.ts'
import type { Prepared } from './prepare.ts'
import { serve } from './serve.ts'

export interface Measured {
  /** How many parks, and projects. */
  readonly size: string
  readonly projects: number
  /** A list for each round, in it each page once. */
  readonly rounds: readonly (readonly Round[])[]
  /** Pages that did not show the right answer, and what they showed. */
  readonly failures: readonly string[]
}

/** A slow line takes long and varies little. */
const SLOW_ROUNDS = 3

/** `tell` is told what is being done. */
export async function measureSize(
  prepared: Prepared,
  driver: string,
  rounds: number,
  tell: (what: string) => void,
): Promise<Measured> {
  const { size, folder, projects } = prepared
  const host = await serve(folder, size.quality)
  const failures: string[] = []
  const measured: Round[][] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const browser = await startBrowser()
      const bench: Bench = {
        browser,
        url: host.url,
        driver,
        prepared,
        onFailure: (failure: string) => {
          tell(failure)
          failures.push(failure)
        },
      }
      await warmUp(bench)
      const results: Round[] = []
      for (const page of round % 2 === 0 ? PAGES : PAGES.toReversed()) {
        tell(`${size.name} parks, round ${round + 1}: ${page.name}`)
        results.push(await measurePage(bench, page, round < SLOW_ROUNDS))
      }
      measured.push(results)
      await browser.close()
    }
  } finally {
    await host.stop()
  }
  return { size: size.name, projects, rounds: measured, failures }
}

/** Readers are new, the browser is not: its first pages start what later ones find running, and open the fonts of each. */
async function warmUp(bench: Bench): Promise<void> {
  for (const page of PAGES) await loadOnce(bench, page.path, taskOf(page, bench.prepared), 'plain')
}
