import type { Shown, Words } from './task.ts'

/** A page as the bench uses it: what a reader sees and does there. */
export interface DrivenPage {
  readonly shown: () => Shown
  /** Whether a choice would be taken: a page may be seen before it is alive. */
  readonly isUsable: () => boolean
  /** Clicks; null takes the cluster back that was chosen. */
  readonly choose: (cluster: string | null) => void
  /** Brings the sums into sight, and tells whether they are drawn so. */
  readonly isDrawn: (wanted: Shown) => boolean
  /** Scrolls the table down by so many pixels, from its top if `isFirst`. */
  readonly scroll: (step: number, isFirst: boolean) => void
  /** Opens what is read before anything is saved, and closes it. */
  readonly beginSaving: () => Promise<void>
  readonly endSaving: () => Promise<void>
  /** Settles when the PNG of the stages is there. */
  readonly savePng: () => Promise<void>
}
export type Drive = (words: Words) => DrivenPage

/** What is in the page, or an error that names it. */
export function need<Found>(found: Found | null | undefined, name: string): Found {
  if (found === null || found === undefined) throw new Error(`the page has no ${name}`)
  return found
}
