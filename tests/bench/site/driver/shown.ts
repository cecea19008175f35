import type { DrivenPage } from './driven.ts'
import { untilPainted } from './frames.ts'
import type { Shown } from './task.ts'

/** When the page had painted what is wanted; rejects after `patience` ms with what it shows instead. */
export function untilShown(page: DrivenPage, wanted: Shown, patience: number): Promise<number> {
  const instead = () => `shows ${JSON.stringify(page.shown())}, the answer is ${JSON.stringify(wanted)}`
  return untilPainted(() => isSame(page.shown(), wanted), instead, patience)
}

const isSame = (a: Shown, b: Shown): boolean =>
  a.count === b.count && a.first === b.first && a.stage === b.stage && a.bar === b.bar

/** When the prerendered page had painted its heading, the coverage matrix and the first drawing. */
export function untilOverview(heading: string, patience: number): Promise<number> {
  const isThere = () =>
    document.querySelector('main h1')?.textContent === heading &&
    document.querySelector('main table.matrix tbody tr') !== null &&
    document.querySelector('main .area svg') !== null
  return untilPainted(isThere, () => `no overview is headed ${heading}`, patience)
}
