import { BLUE, clear, type Ground, write } from './canvas.ts'
import { rowOf } from './rowOf.ts'
import type { LimitTable } from './readTable.ts'
import type { Selection } from './select.ts'

/** As many areas as the app draws. */
const MOST_AREAS = 60
/** An area smaller than this has no room for a name. */
const LEAST_LABEL = { width: 70, height: 18 } as const

/** The largest investments as areas in columns: rows stand in the order of their amounts, so the first are the largest. */
export function drawAreas(ground: Ground, table: LimitTable, selection: Selection): void {
  clear(ground)
  const rows = largestOf(table, selection)
  const amounts = rows.map((row) => table.of.amount[row] as number)
  const unit = (ground.width * ground.height) / sum(amounts)
  const perColumn = Math.ceil(Math.sqrt(rows.length))
  let x = 0
  for (let from = 0; from < rows.length; from += perColumn) {
    const column = amounts.slice(from, from + perColumn)
    const width = (sum(column) * unit) / ground.height
    let y = 0
    for (const [at, amount] of column.entries()) {
      const height = (amount * unit) / width
      drawArea(ground, { x, y, width, height }, () => rowOf(table, rows[from + at] as number).name)
      y += height
    }
    x += width
  }
}

function largestOf({ of }: LimitTable, { rows, count }: Selection): number[] {
  const largest: number[] = []
  for (let at = 0; at < count && largest.length < MOST_AREAS; at++) {
    const row = rows[at] as number
    if (of.adds[row] === 1) largest.push(row)
    else break
  }
  return largest
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
function drawArea(ground: Ground, { x, y, width, height }: Box, name: () => string): void {
  const { context } = ground
  context.fillStyle = BLUE
  context.fillRect(x, y, width - 1, height - 1)
  if (width < LEAST_LABEL.width || height < LEAST_LABEL.height) return
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  write(ground, name(), x + 4, y + LEAST_LABEL.height / 2)
  context.restore()
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
