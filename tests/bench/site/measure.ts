/** One page in one round: visits it as new, uses it, comes back, and again with less of a machine. */
import type { Browser } from '@playwright/test'
import { type Condition, newReader, openPage, type OpenPage } from './browser.ts'
import type { Filtered, Loaded, PageName, Task } from './driver/task.ts'
import { memoryOf, type Memory } from './memory.ts'
import { type BenchPage, OVERVIEW, overviewTask, taskOf } from './pages.ts'
import type { Prepared } from './prepare.ts'
import { median } from './quantiles.ts'
import { untilKept } from './untilKept.ts'

/** What a reader does on a page after it is there. */
export interface Used extends Filtered {
  /** Of the frames while the table scrolls those over 25 ms: one was lost. */
  readonly lostFrames: number
  readonly png: number
  readonly memory: Memory
}
/** null: not measured, or the page did not show the right answer. */
export interface Round {
  readonly page: PageName
  readonly loaded: Readonly<Record<Condition, Loaded | null>>
  /** The prerendered first page of the app; of the others there is none. */
  readonly overview: Readonly<Record<Condition, Loaded | null>>
  readonly again: Loaded | null
  readonly used: Used | null
}
export interface Bench {
  readonly browser: Browser
  /** Address of the host. */
  readonly url: string
  readonly driver: string
  readonly prepared: Prepared
  /** Told of every page that did not show the right answer. */
  readonly onFailure: (failure: string) => void
}

const LOST = 25
/** The first one fetches its code. */
const PNGS = 3

/** `isSlow`: also over a slow line. */
export async function measurePage(bench: Bench, page: BenchPage, isSlow: boolean): Promise<Round> {
  const { size } = bench.prepared
  const task = taskOf(page, bench.prepared)
  const first = await firstVisit(bench, page, task)
  const load = async (condition: Condition, path: string, what: Task) =>
    first.loaded && attempt(bench, `${path}, ${condition}`, () => loadOnce(bench, path, what, condition))
  const slowly = async (path: string, what: Task) => ({
    slowCpu: size.isThrottled ? await load('slowCpu', path, what) : null,
    slowLine: size.isThrottled && isSlow ? await load('slowLine', path, what) : null,
  })
  const overview = overviewTask(page, bench.prepared)
  return {
    page: page.name,
    loaded: { plain: first.loaded, ...(await slowly(page.path, task)) },
    overview:
      page.name === 'app'
        ? { plain: await load('plain', OVERVIEW, overview), ...(await slowly(OVERVIEW, overview)) }
        : { plain: null, slowCpu: null, slowLine: null },
    again: first.again,
    used: first.used,
  }
}

/** As a reader who has never been there. Throws where the page does not show the right answer. */
export async function loadOnce(
  bench: Bench,
  path: string,
  task: Task,
  condition: Condition,
): Promise<Loaded> {
  const reader = await newReader(bench.browser)
  try {
    const open = await openPage(reader, bench.url + path, bench.driver, task, condition)
    return await open.ask((asked) => asked.loaded)
  } finally {
    await reader.close()
  }
}

async function firstVisit(bench: Bench, { name, path }: BenchPage, task: Task) {
  const reader = await newReader(bench.browser)
  const open = () => openPage(reader, bench.url + path, bench.driver, task, 'plain')
  try {
    const page = await open()
    const loaded = await attempt(bench, name, () => page.ask((asked) => asked.loaded))
    const used = loaded && (await attempt(bench, `${name}, used`, () => use(bench, page)))
    const again =
      loaded &&
      (await attempt(bench, `${name}, again`, async () => {
        if (name === 'app') await untilKept(page.page)
        await page.page.close()
        return (await open()).ask((asked) => asked.loaded)
      }))
    return { loaded, used, again }
  } finally {
    await reader.close()
  }
}

async function use({ browser }: Bench, { ask, session }: OpenPage): Promise<Used> {
  const filtered = await ask((asked) => asked.filter())
  const pngs: number[] = []
  for (let at = 0; at < PNGS; at++) pngs.push(await ask((asked) => asked.savePng()))
  const frames = await ask((asked) => asked.scroll())
  return {
    ...filtered,
    lostFrames: frames.filter((ms) => ms > LOST).length,
    png: median(pngs) ?? Number.NaN,
    memory: await memoryOf(browser, session),
  }
}

/** No number without a right answer: what fails is told, and null. */
async function attempt<Result>(
  { prepared, onFailure }: Bench,
  what: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace('page.evaluate: ', '').split('\n', 1)[0] : String(error)
    onFailure(`${prepared.size.name} parks, ${what}: ${reason}`)
    return null
  }
}
