/** The legend of points: the fills and ends that occur, drawn by the hand that draws the points. */
import type { BoundShape } from '../../dataset/bounds.ts'
import type { ObsStatus } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { BarMark } from '../bars/barSeries.ts'
import { type DrawnDot, dotShapes } from './dotShapes.ts'
import { type LegendItem, SWATCH_HEIGHT } from '../figure.ts'
import type { Palette } from '../palette.ts'
import type { ParkStyle } from '../parkStyle.ts'

type Said = Pick<BarMark, 'status' | 'shape' | 'isCounty'>
const STATUSES: readonly ObsStatus[] = ['A', 'P', 'E', 'F']
const BOUNDS = ['lower', 'upper', 'range'] as const satisfies readonly BoundShape[]
/** Of the drawn size. */
const SMALL = 0.72

/** Empty where every point is a plain report of a park. */
export function dotLegend({ statuses, charts }: Messages<'figures'>, marks: readonly Said[]): LegendItem[] {
  const held = STATUSES.filter((status) => marks.some((mark) => mark.status === status))
  const items = [
    ...BOUNDS.filter((shape) => marks.some((mark) => mark.shape === shape)).map((shape) =>
      item(charts.dots[shape], { status: 'A', shape, isCounty: false }),
    ),
    ...(marks.some(({ isCounty }) => isCounty)
      ? [item(charts.county, { status: 'A', shape: 'point', isCounty: true })]
      : []),
  ]
  if (items.length === 0 && held.every((status) => status === 'A')) return []
  const fills = held.map((status) => item(statuses[status], { status, shape: 'point', isCounty: false }))
  return [...fills, ...items]
}

function item(word: string, said: Said): LegendItem {
  const isWide = said.shape !== 'point'
  return {
    word,
    width: isWide ? 32 : 14,
    draw: (palette) => dotShapes(swatch(said, palette), palette, SMALL),
  }
}

function swatch(said: Said, palette: Palette): DrawnDot {
  const x = { point: 7, lower: 7, upper: 26, range: 28 }[said.shape]
  const y = said.isCounty ? SWATCH_HEIGHT / 2 - 1 : SWATCH_HEIGHT / 2
  return { ...said, x, low: said.shape === 'range' ? 6 : x, y, style: inkStyle(palette) }
}

/** The style of no park, for a legend. */
export function inkStyle({ ink2 }: Palette): ParkStyle {
  return { hueIndex: 0, hue: { light: ink2, dark: ink2 }, marker: 'circle', texture: 'plain' }
}
