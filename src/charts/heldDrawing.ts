import { type DrawnDatum, drawnOption } from './drawnOption.ts'
import type { Group, Path, Text } from './elementTypes.ts'
import type { Drawing, FigureFrame } from './figure.ts'
import { holdElement, holdLooks } from './holdElement.ts'
import { svgNodes } from './svgNodes.ts'
import type { Box } from './texturePath.ts'

interface Held {
  readonly data: readonly DrawnDatum[]
  /** Where the pointer feels a datum. */
  readonly boxes: readonly Box[]
  /** In front of all marks. */
  readonly looks: readonly (Path | Text)[]
  /** So many of the first data frame themselves where the keys are: what is seen of them would lie over a frame. */
  readonly framed?: number
  readonly height: number
}

/**
 * A drawing whose marks have no looks of their own: all that is seen stands in front of them. A screen paints it with the
 * page, and ECharts, which would take as long for it as all the rest of the page takes, only holds the marks beneath.
 */
export function heldDrawing({ data, boxes, looks, framed = 0, height }: Held, frame: FigureFrame): Drawing {
  const lit = data.flatMap(({ id }, at) =>
    holdLooks(id, boxes[at] as Box, at < framed ? { ...frame, current: null } : frame),
  )
  const seen = [...lit, ...looks]
  const plain = { ...frame, focused: null, current: null }
  const marks = {
    ground: NOTHING,
    data,
    drawAt: (at: number) => holdElement(data[at]?.id ?? '', boxes[at] as Box, plain),
  }
  const front: Group = { type: 'group', silent: true, children: seen }
  return {
    option: drawnOption({ ...marks, front }),
    height,
    apart: { seen: svgNodes(seen), felt: drawnOption(marks) },
  }
}

const NOTHING: Group = { type: 'group', children: [] }
