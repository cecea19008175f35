/** Years, lanes and items of a timeline as elements of a custom series. */
import { barShapes } from '../bars/barShapes.ts'
import { clipText } from '../clipText.ts'
import { lineElement, pathElement, textElement } from '../elements.ts'
import type { Group } from '../elementTypes.ts'
import { type FigureFrame, INSET } from '../figure.ts'
import { holdElement } from '../holdElement.ts'
import type { ParkStyle } from '../parkStyle.ts'
import { textWidth } from '../textWidth.ts'
import { TYPE } from '../typeSizes.ts'
import type { PlacedItem, TimelineLayout } from './timelineLayout.ts'
import type { Lane } from './timelineSeries.ts'

export interface TimelineWords {
  readonly lanes: Readonly<Record<Lane, string>>
  readonly undated: string
}

/** Years as lines behind the items, names of the lanes, and the rule above what tells no time. */
export function timelineGround(layout: TimelineLayout, words: TimelineWords, frame: FigureFrame): Group {
  const { years, lanes, ruleY, axisBottom, width, zoom } = layout
  const { palette, fonts } = frame
  const small = `${TYPE.caption * zoom}px ${fonts.sans}`
  const left = INSET * zoom
  const last = years.at(-1)
  const ticks = years.flatMap((tick) => {
    const said = textElement(`${tick.year}`, tick.x, 10 * zoom, small, palette.ink2)
    const align =
      tick === years[0] ? ('left' as const) : tick === last ? ('right' as const) : ('center' as const)
    return [
      lineElement(`M${tick.x} ${20 * zoom}V${axisBottom}`, palette.rule, 1),
      { ...said, style: { ...said.style, align } },
    ]
  })
  const backed = { backgroundColor: palette.paper, padding: [2, 8 * zoom, 2, 0] }
  const heads = lanes.map(({ lane, y }) => {
    const font = `700 ${TYPE.caption * zoom}px ${fonts.serif}`
    const said = textElement(words.lanes[lane], left, y, font, palette.ink)
    return { ...said, style: { ...said.style, ...backed } }
  })
  const rule =
    ruleY === null
      ? []
      : [ruleY].flatMap((y) => {
          const said = textElement(words.undated, left, y, small, palette.ink2)
          return [
            lineElement(`M${left} ${y}H${width - left}`, palette.ink3, zoom, [4 * zoom, 3 * zoom]),
            { ...said, style: { ...said.style, ...backed } },
          ]
        })
  return { type: 'group', silent: true, children: [...ticks, ...heads, ...rule] }
}

/** One record: solid reported, hatched estimated, hollow planned; its words beside it, never joined to another. */
export function timelineItem(
  { item, row, mark, label }: PlacedItem,
  style: ParkStyle,
  zoom: number,
  frame: FigureFrame,
): Group {
  const { palette, fonts, numbers } = frame
  const plain = { ...style, texture: 'plain' } as const
  const drawn = {
    bar: mark,
    low: mark.x + mark.width,
    status: item.status,
    shape: 'point',
    style: plain,
    isCounty: false,
  } as const
  const number = numbers.get(item.id) ?? ''
  const nameRoom = label.room / zoom - textWidth(label.value, TYPE.caption)
  const text = clipText(label.name, TYPE.caption, nameRoom) + label.value + number
  const font = `${TYPE.caption * zoom}px ${fonts.sans}`
  return {
    type: 'group',
    children: [
      holdElement(item.id, row, frame),
      ...barShapes(drawn, palette, zoom * 0.8).map((shape) => pathElement(shape)),
      ...(label.room > 16 * zoom ? [textElement(text, label.x, label.y, font, palette.ink)] : []),
    ],
  }
}
