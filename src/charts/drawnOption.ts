/** An option of which ECharts only draws our elements and tells what is pointed at: no axis of its own. */
import type { EChartsCoreOption } from 'echarts/core'
import type { Draw, Group } from './elementTypes.ts'
import type { FigureFrame } from './figure.ts'
import { type Tipped, tooltip } from './tooltip.ts'

interface DrawnDatum extends Tipped {
  readonly id: string
  readonly name: string
}
interface DrawnParts {
  readonly width: number
  readonly height: number
  /** Axes, rules and words that the pointer does not feel. */
  readonly ground: Group
  /** Words that stand on the marks and let the pointer through. */
  readonly front?: Group
  readonly data: readonly DrawnDatum[]
  /** The element of a datum. */
  readonly drawAt: (index: number) => Group
}

export function drawnOption(
  parts: DrawnParts,
  { palette, fonts }: Pick<FigureFrame, 'palette' | 'fonts'>,
): EChartsCoreOption {
  const { width, height, ground, front, data, drawAt } = parts
  const drawMark: Draw = ({ dataIndex }) => drawnAnew(drawAt(dataIndex))
  const axis = { type: 'value', min: 0, max: 1, show: false }
  return {
    animation: false,
    grid: { left: 0, top: 0, width, height, outerBoundsMode: 'none' },
    xAxis: axis,
    yAxis: axis,
    tooltip: tooltip(palette, fonts),
    series: [
      silentLayer('ground', ground),
      {
        ...STILL,
        id: 'marks',
        cursor: 'pointer',
        renderItem: drawMark,
        data: data.map((datum) => ({ ...datum, value: [0, 0] })),
      },
      ...(front ? [silentLayer('front', front)] : []),
    ],
  }
}

const STILL = { type: 'custom', clip: false } as const

const silentLayer = (id: string, group: Group) => ({
  ...STILL,
  id,
  silent: true,
  tooltip: { show: false },
  renderItem: () => drawnAnew(group),
  data: [[0, 0]],
})

/**
 * ECharts would lay new children over old ones by their place in the group and keep what the new ones do not say: where
 * a texture is left out, a band would take the place, the size and the NaN of a sign.
 */
const drawnAnew = (group: Group): Group => ({ ...group, $mergeChildren: false })
