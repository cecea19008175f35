/** Put into every page before its own scripts: watches it load, then uses it as a reader would. */
import { driveApp, closeDialog, openDialog } from './appPage.ts'
import type { Drive } from './driven.ts'
import { inNextFrame, untilPainted } from './frames.ts'
import { loadedAt } from './loaded.ts'
import { watchLongTasks } from './longTasks.ts'
import { driveLimit, drivePeer } from './otherPages.ts'
import type { Bench, Filtered, PageName, Shown, Task } from './task.ts'

declare global {
  interface Window {
    benchTask?: Task
    bench?: Bench
  }
}

/** Of a flick of the table: frames, and pixels in each. */
const FRAMES = 120
const STEP = 240
const DRIVES: Readonly<Record<PageName, Drive>> = { app: driveApp, limit: driveLimit, peer: drivePeer }

function benchFor(task: Task): Bench {
  const page = DRIVES[task.page](task.words)
  const tasks = watchLongTasks()
  const untilShown = (wanted: Shown) => {
    const isRight = () => isSame(page.shown(), wanted)
    return untilPainted(isRight, () => wrong(page.shown(), wanted), task.patience)
  }
  const timeOf = async (act: () => void, wanted: Shown) => {
    await inNextFrame(() => undefined)
    const from = performance.now()
    act()
    return (await untilShown(wanted)) - from
  }
  const filter = async (all: Shown): Promise<Filtered> => {
    const from = performance.now()
    const choose: number[] = []
    const clear: number[] = []
    for (const { cluster, shown } of task.choices) {
      choose.push(await timeOf(() => page.choose(cluster), shown))
      clear.push(await timeOf(() => page.choose(null), all))
    }
    await inNextFrame(() => undefined)
    const to = performance.now()
    // What is out of sight need not be drawn at once, but it has to be right when it is looked at.
    await untilPainted(
      () => page.isDrawn(all),
      () => 'the sums are not drawn as they are said',
      task.patience,
    )
    const durations = tasks.between(from, to).map(({ duration }) => duration)
    return { choose, clear, longestTask: Math.max(0, ...durations) }
  }
  const { shown: all } = task
  const painted =
    all === null ? untilPainted(isOverview, () => 'no overview', task.patience) : untilShown(all)
  return {
    loaded: painted.then((at) => loadedAt(at, tasks, task.dataPath)),
    filter: () => (all === null ? Promise.reject(new Error('nothing to filter')) : filter(all)),
    scroll: async () => {
      const times: number[] = []
      for (let at = 0; at <= FRAMES; at++) {
        page.scroll(STEP, at === 0)
        times.push(await nextFrame())
      }
      return times.slice(1).map((time, at) => time - (times[at] as number))
    },
    savePng: async () => {
      if (task.page === 'app') await openDialog(task.words)
      const from = performance.now()
      await within(task.patience, page.savePng(), 'no PNG')
      const ms = performance.now() - from
      if (task.page === 'app') closeDialog(task.words)
      return ms
    },
  }
}

/** The time of the next frame. */
const nextFrame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })

/** Rejects with `instead` where nothing comes of it in `patience` ms. */
const within = (patience: number, work: Promise<void>, instead: string): Promise<void> =>
  Promise.race([
    work,
    new Promise<void>((_, reject) => {
      setTimeout(() => reject(new Error(instead)), patience)
    }),
  ])

const isSame = (a: Shown, b: Shown): boolean =>
  a.count === b.count && a.first === b.first && a.stage === b.stage && a.bar === b.bar

const wrong = (is: Shown, wanted: Shown): string =>
  `shows ${JSON.stringify(is)}, the answer is ${JSON.stringify(wanted)}`

/** Headline, coverage matrix and the first drawing. */
const isOverview = (): boolean =>
  ['main h1', 'main table.matrix tbody tr', 'main .area svg'].every((part) => document.querySelector(part))

// Frames inside the page are not measured, nor the empty page that a tab begins with.
if (window.benchTask && window === window.top && location.protocol.startsWith('http'))
  window.bench = benchFor(window.benchTask)
