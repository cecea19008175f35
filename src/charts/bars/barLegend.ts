/** The legend of a bar chart: only the fills and ends that occur in it, drawn by the hand that draws the bars. */
import type { BoundShape } from '../../dataset/bounds.ts'
import type { ObsStatus } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { BarMark } from './barSeries.ts'
import { barShapes } from './barShapes.ts'
import { type LegendItem, SWATCH_HEIGHT } from '../figure.ts'

/** Pixels of a swatch: its body, and the arrows of an open end. */
const BODY = 18
const ARROWS = 14

const STATUSES: readonly ObsStatus[] = ['A', 'P', 'E', 'F']
const SHAPES = ['lower', 'upper', 'range'] as const satisfies readonly BoundShape[]

/** Empty where every bar is a plain report: there is nothing to explain. */
export function barLegend(
  messages: Messages<'figures'>,
  marks: readonly Pick<BarMark, 'status' | 'shape' | 'isCounty'>[],
): LegendItem[] {
  const statuses = STATUSES.filter((status) => marks.some((mark) => mark.status === status))
  const shapes = SHAPES.filter((shape) => marks.some((mark) => mark.shape === shape))
  const hasCounty = marks.some(({ isCounty }) => isCounty)
  if (shapes.length === 0 && !hasCounty && statuses.every((status) => status === 'A')) return []
  return [
    ...statuses.map((status) => item(messages.statuses[status], status, 'point')),
    ...shapes.map((shape) => item(messages.charts[shape], 'A', shape)),
    ...(hasCounty ? [item(messages.charts.county, 'A', 'point', true)] : []),
  ]
}

function item(word: string, status: ObsStatus, shape: BoundShape, isCounty = false): LegendItem {
  const bar = { x: 1, y: 1, width: BODY, height: isCounty ? SWATCH_HEIGHT - 5 : SWATCH_HEIGHT - 2 }
  const low = shape === 'range' ? BODY / 2 : BODY + 1
  const width = BODY + 2 + (shape === 'lower' ? ARROWS : 0)
  return {
    word,
    width,
    draw: (palette) => {
      const hue = { light: palette.ink2, dark: palette.ink2 }
      const style = { hueIndex: 0, hue, marker: 'square', texture: 'plain' } as const
      return barShapes({ bar, low, status, shape, style, isCounty }, palette, 0.8)
    },
  }
}
