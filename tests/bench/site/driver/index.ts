/** Put into every page before its own scripts: watches it load, then uses it as a reader would. */
import { driveApp } from './appPage.ts'
import type { Drive, DrivenPage } from './driven.ts'
import { untilPainted } from './frames.ts'
import { loadedAt } from './loaded.ts'
import { watchLongTasks } from './longTasks.ts'
import { driveLimit, drivePeer } from './otherPages.ts'
import { untilOverview, untilShown } from './shown.ts'
import type { Bench, PageName, Task } from './task.ts'
import { clickClusters } from './clickClusters.ts'
import { scrollTable } from './scrollTable.ts'

declare global {
  interface Window {
    benchTask?: Task
    bench?: Bench
  }
}

const DRIVES: Readonly<Record<PageName, Drive>> = { app: driveApp, limit: driveLimit, peer: drivePeer }

function benchFor(task: Task): Bench {
  const { wanted, choices, patience } = task
  const page = DRIVES[task.page](task.words)
  const tasks = watchLongTasks()
  const painted =
    wanted.page === 'overview'
      ? untilOverview(wanted.heading, patience)
      : untilShown(page, wanted.shown, patience)
  return {
    loaded: painted.then(async (at) =>
      loadedAt(at, page.isUsable() ? at : await untilUsable(page, patience), tasks, task.dataPath),
    ),
    filter: () =>
      wanted.page === 'overview'
        ? Promise.reject(new Error('the overview is only looked at'))
        : clickClusters(page, tasks, { choices, all: wanted.shown, patience }),
    scroll: () => scrollTable(page),
    savePng: () => savePng(page, patience),
  }
}

const untilUsable = (page: DrivenPage, patience: number): Promise<number> =>
  untilPainted(
    () => page.isUsable(),
    () => 'takes no choice',
    patience,
  )

async function savePng(page: DrivenPage, patience: number): Promise<number> {
  const inTime = (step: Promise<void>) => Promise.race([step, late(patience)])
  await inTime(page.beginSaving())
  const from = performance.now()
  await inTime(page.savePng())
  const ms = performance.now() - from
  await inTime(page.endSaving())
  return ms
}

const late = (patience: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('no PNG')), patience)
  })

// Frames inside the page are not measured, nor the empty page that a tab begins with.
if (window.benchTask && window === window.top && location.protocol.startsWith('http'))
  window.bench = benchFor(window.benchTask)
