/** Where the marks of the stages stand, in pixels: pure, so that a file and a screen draw the same. */
import { INSET } from '../figure.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import type { Box } from '../texturePath.ts'
import { TYPE } from '../typeSizes.ts'
import { UNIT_SIDE, unitGrid } from '../unitGrid.ts'
import type { PipelineStage } from './pipelineSeries.ts'
import type { ProjectWords } from './projectWords.ts'

export interface PipelineMark {
  readonly project: ProjectWords
  readonly box: Box
}
export interface StageLayout {
  readonly stage: PipelineStage
  readonly row: Box
  /** Lines of the stage's name, and the middle of the first. */
  readonly name: readonly { readonly text: string; readonly y: number }[]
  /** Where the stage stands on the way. */
  readonly dot: { readonly x: number; readonly y: number }
  readonly count: { readonly x: number; readonly y: number }
  /** Behind the last mark, where some are not drawn. */
  readonly more: { readonly x: number; readonly y: number } | null
}
export interface PipelineLayout {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly stages: readonly StageLayout[]
  readonly marks: readonly PipelineMark[]
  /** Above the first stage that is no step; null where all are. */
  readonly ruleY: number | null
}

const LINE = 17
const GAP = { row: 4, name: 10, count: 34, mark: 4, rule: 9 } as const
/** Names of stages take at most this share of the width. */
const NAME_SHARE = 0.3

export function pipelineLayout(
  series: readonly PipelineStage[],
  { width, zoom }: { readonly width: number; readonly zoom: number },
): PipelineLayout {
  const left = INSET * zoom
  const longest = Math.max(0, ...series.map(({ word }) => textWidth(word, TYPE.name))) * zoom
  const nameWidth = Math.min(Math.ceil(longest), NAME_SHARE * width)
  const dotX = left + nameWidth + GAP.name * zoom
  const counted = Math.max(0, ...series.map(({ count }) => textWidth(`${count}`, TYPE.name)))
  const marksX = dotX + Math.max(GAP.count, GAP.name + Math.ceil(counted) + GAP.mark) * zoom
  const stages: StageLayout[] = []
  const marks: PipelineMark[] = []
  let ruleY: number | null = null
  let y = 0
  for (const stage of series) {
    if (!stage.isStep && ruleY === null && stages.length > 0) {
      ruleY = y + GAP.rule * zoom
      y += 2 * GAP.rule * zoom
    }
    const lines = wrapText(stage.word, TYPE.name, nameWidth / zoom)
    const top = y + (GAP.row / 2) * zoom
    const grid = unitGrid(stage.projects.length, { x: marksX, y: top, width: width - left - marksX }, zoom)
    for (const [at, project] of stage.projects.entries()) marks.push({ project, box: grid.boxes[at] as Box })
    const middle = top + (UNIT_SIDE / 2) * zoom
    const hidden = stage.count > stage.projects.length
    const inner = Math.max(
      grid.height + (hidden ? LINE * zoom : 0),
      (UNIT_SIDE + (lines.length - 1) * LINE) * zoom,
    )
    stages.push({
      stage,
      row: { x: 0, y, width, height: inner + GAP.row * zoom },
      name: lines.map((text, at) => ({ text, y: middle + at * LINE * zoom })),
      dot: { x: dotX, y: middle },
      count: { x: dotX + GAP.name * zoom, y: middle },
      more: hidden ? { x: marksX, y: top + grid.height + (LINE / 2) * zoom } : null,
    })
    y += inner + GAP.row * zoom
  }
  return { width, height: y, zoom, stages, marks, ruleY }
}
