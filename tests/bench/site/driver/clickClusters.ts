import type { DrivenPage } from './driven.ts'
import { inNextFrame, untilPainted } from './frames.ts'
import type { LongTasks } from './longTasks.ts'
import { untilShown } from './shown.ts'
import type { Choice, Filtered, Shown } from './task.ts'

/** Clicks one cluster after another, and each again: from the click until all that is to be shown had been painted. */
export async function clickClusters(
  page: DrivenPage,
  tasks: LongTasks,
  { choices, all, patience }: { choices: readonly Choice[]; all: Shown; patience: number },
): Promise<Filtered> {
  const timeOf = async (cluster: string | null, wanted: Shown) => {
    // A click just behind a frame has all of the next one.
    await inNextFrame(() => undefined)
    const from = performance.now()
    page.choose(cluster)
    return (await untilShown(page, wanted, patience)) - from
  }
  const from = performance.now()
  const choose: number[] = []
  const clear: number[] = []
  for (const { cluster, shown } of choices) {
    choose.push(await timeOf(cluster, shown))
    clear.push(await timeOf(null, all))
  }
  await inNextFrame(() => undefined)
  const to = performance.now()
  // What is out of sight need not be drawn at once, but it has to be right when it is looked at.
  await untilPainted(
    () => page.isDrawn(all),
    () => 'the sums are drawn otherwise',
    patience,
  )
  const durations = tasks.between(from, to).map(({ duration }) => duration)
  return { choose, clear, longestTask: Math.max(0, ...durations) }
}
