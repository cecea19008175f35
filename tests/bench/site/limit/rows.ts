/** The table in a window of its own: as many elements as fit into it, moved and filled anew while it scrolls. */
import { type LimitRow, rowOf } from './rowOf.ts'
import type { LimitTable } from './readTable.ts'
import type { Selection } from './select.ts'

const ROW_HEIGHT = 28
/** Browsers end an element at some 33 million pixels: above this a pixel of the bar is more than one of the rows. */
const TALLEST = 15_000_000
const CELLS = ['name', 'park', 'clusters', 'amount', 'kind', 'stage'] as const satisfies (keyof LimitRow)[]

export interface Rows {
  /** From the top, after what passes has changed. */
  readonly renew: () => void
}

export function makeRows(scroller: HTMLElement, table: LimitTable, selection: Selection): Rows {
  const space = scroller.querySelector('div') as HTMLElement
  const shown = Math.ceil(scroller.clientHeight / ROW_HEIGHT) + 8
  const pool = Array.from({ length: shown }, () => makeRow(space))
  let isStale = true
  const draw = () => {
    const { count, rows } = selection
    const height = count * ROW_HEIGHT
    const { scrollTop } = scroller
    const reach = Math.min(height, TALLEST) - scroller.clientHeight
    const first =
      height <= TALLEST
        ? Math.floor(scrollTop / ROW_HEIGHT)
        : Math.floor((scrollTop / reach) * (count - scroller.clientHeight / ROW_HEIGHT))
    const top = height <= TALLEST ? first * ROW_HEIGHT : scrollTop
    for (let line = first; line < first + shown; line++) {
      const element = pool[line % shown] as HTMLElement
      element.hidden = line >= count
      if (element.hidden) continue
      if (isStale || element.dataset['at'] !== String(line))
        fill(element, line, rowOf(table, rows[line] as number))
      element.style.transform = `translateY(${top + (line - first) * ROW_HEIGHT}px)`
    }
    isStale = false
  }
  scroller.addEventListener('scroll', draw, { passive: true })
  return {
    renew: () => {
      space.style.height = `${Math.min(selection.count * ROW_HEIGHT, TALLEST)}px`
      scroller.scrollTop = 0
      isStale = true
      draw()
    },
  }
}

function makeRow(space: HTMLElement): HTMLElement {
  const row = document.createElement('div')
  row.className = 'row'
  for (const name of CELLS) {
    const cell = document.createElement('span')
    cell.className = name
    row.append(cell)
  }
  space.append(row)
  return row
}

function fill(element: HTMLElement, line: number, row: LimitRow): void {
  element.dataset['at'] = String(line)
  for (const [at, name] of CELLS.entries()) (element.children[at] as Element).textContent = row[name]
}
