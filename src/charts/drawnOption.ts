/** An option of which ECharts only draws our elements and tells what is pointed at: no axis, no tooltip of its own. */
import type { EChartsCoreOption } from 'echarts/core'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import type { Draw, Element, Group } from './elementTypes.ts'

export interface DrawnDatum {
  /** Of its mark. */
  readonly id: string
  /** What the pointer is told of it, of several lines, or what makes it: few of a thousand marks are ever pointed at. */
  readonly tip: string | (() => string)
  /** Whose sentences are told beneath it. */
  readonly quoted?: readonly RecordRef[]
}
/**
 * A mark, as the pointer finds it. To ECharts it has no id and no name, so that data are told by their places: elements
 * that are alike stay in the page when the data change.
 */
export interface PointedDatum extends Omit<DrawnDatum, 'id'> {
  readonly mark: string
}
interface DrawnParts {
  /** Axes, rules and words that the pointer does not feel. */
  readonly ground: Group
  /** Words that stand on the marks and let the pointer through. */
  readonly front?: Group
  readonly data: readonly DrawnDatum[]
  /** The element of a datum. */
  readonly drawAt: (index: number) => Group | Element
}

export function drawnOption({ ground, front, data, drawAt }: DrawnParts): EChartsCoreOption {
  const drawMark: Draw = ({ dataIndex }) => drawnAnew(drawAt(dataIndex))
  return {
    animation: false,
    series: [
      silentLayer('ground', ground),
      { ...STILL, id: 'marks', cursor: 'pointer', renderItem: drawMark, data: data.map(toDatum) },
      ...(front ? [silentLayer('front', front)] : []),
    ],
  }
}

export const tipText = ({ tip }: Pick<DrawnDatum, 'tip'>): string => (typeof tip === 'string' ? tip : tip())

/** Every element knows its own pixels. */
const STILL = { type: 'custom', coordinateSystem: 'none', clip: false } as const

/** What has no value is not drawn. */
const toDatum = ({ id, ...datum }: DrawnDatum) => ({ ...datum, mark: id, value: 0 })

const silentLayer = (id: string, group: Group) => ({
  ...STILL,
  id,
  silent: true,
  renderItem: () => drawnAnew(group),
  data: [0],
})

/**
 * ECharts would lay new children over old ones by their place in the group and keep what the new ones do not say: where
 * a texture is left out, a band would take the place, the size and the NaN of a sign.
 */
const drawnAnew = <Drawn extends Group | Element>(element: Drawn): Drawn =>
  element.type === 'group' ? { ...element, $mergeChildren: false } : element
