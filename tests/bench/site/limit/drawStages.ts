import { BLUE, clear, type Ground, LABEL, write } from './canvas.ts'
import type { LimitTable } from './readTable.ts'
import type { Selection } from './select.ts'

/** As many marks as the app draws of a stage. */
const MOST_MARKS = 60
const MARK = 7
const STEP = 11

/** A line for each stage at which there are projects, a mark for each of them; tells the first: `规划 3`. */
export function drawStages(ground: Ground, { stages }: LimitTable, selection: Selection): string | null {
  clear(ground)
  const held = stages.flatMap((word, at) => {
    const count = selection.stages[at] as number
    return count > 0 ? [{ word, count }] : []
  })
  const line = ground.height / held.length
  for (const [at, { word, count }] of held.entries()) {
    const y = (at + 0.5) * line
    write(ground, word, 8, y)
    write(ground, String(count), LABEL - 90, y)
    ground.context.fillStyle = BLUE
    for (let mark = 0; mark < Math.min(count, MOST_MARKS); mark++)
      ground.context.fillRect(LABEL + mark * STEP, y - MARK / 2, MARK, MARK)
  }
  const [first] = held
  return first ? `${first.word} ${first.count}` : null
}
