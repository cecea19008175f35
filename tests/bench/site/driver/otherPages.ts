/** The limit page and the peer: a select, a table that scrolls by itself, and what was drawn on the canvas in `drawn`. */
import type { Drawn } from '../drawn.ts'
import { type Drive, need } from './driven.ts'

/** A click on a button would do. */
const SAVING = { beginSaving: () => Promise.resolve(), endSaving: () => Promise.resolve() } as const

export const driveLimit: Drive = () => ({
  shown: () => shownWith('.row[data-at="0"] .name'),
  isUsable,
  choose,
  isDrawn: ({ bar }) => window.drawn?.bar === bar,
  scroll: (step, isFirst) => scrollIn('.rows', step, isFirst),
  ...SAVING,
  savePng: pngOfCanvas,
})

export const drivePeer: Drive = () => ({
  shown: () => shownWith('.ag-row[row-index="0"] [col-id="name"]'),
  isUsable,
  choose,
  isDrawn: ({ bar }) => window.drawn?.bar === bar,
  scroll: (step, isFirst) => scrollIn('.ag-grid-viewport', step, isFirst),
  ...SAVING,
  savePng: pngOfCanvas,
})

declare global {
  interface Window {
    drawn?: Drawn
  }
}

function shownWith(firstName: string) {
  const { stage = null, bar = null } = window.drawn ?? {}
  const count = document.querySelector('#count')?.textContent ?? ''
  return {
    count: count === '' ? null : Number(count),
    first: document.querySelector(firstName)?.textContent ?? null,
    stage,
    bar,
  }
}

const isUsable = (): boolean => document.querySelector('select:enabled') !== null

function choose(cluster: string | null): void {
  const select = need(document.querySelector('select'), 'select')
  select.value = cluster ?? ''
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

function scrollIn(scroller: string, step: number, isFirst: boolean): void {
  const element = need(document.querySelector(scroller), scroller)
  if (isFirst) {
    // What nobody sees is not painted.
    element.scrollIntoView()
    element.scrollTop = 0
  }
  element.scrollTop += step
}

/** Twice as large as on the screen, as the app does it. */
async function pngOfCanvas(): Promise<void> {
  const shown = need(
    document.querySelector<HTMLCanvasElement>('#stages canvas, canvas#stages'),
    'chart of stages',
  )
  const canvas = document.createElement('canvas')
  canvas.width = shown.clientWidth * 2
  canvas.height = shown.clientHeight * 2
  const context = need(canvas.getContext('2d'), 'canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(shown, 0, 0, canvas.width, canvas.height)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  need(file, 'PNG')
}
