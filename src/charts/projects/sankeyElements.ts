/** Bands, nodes and names of a sankey as elements of a custom series. */
import { clipText } from '../clipText.ts'
import { markerElement, pathElement, textElement } from '../elements.ts'
import type { Element, Group, Text } from '../elementTypes.ts'
import { type FigureFrame, INSET } from '../figure.ts'
import { holdElement } from '../holdElement.ts'
import { solid } from '../shape.ts'
import { textWidth } from '../textWidth.ts'
import { px } from '../texturePath.ts'
import { TYPE } from '../typeSizes.ts'
import { type Band, NODE } from './sankeyBands.ts'
import type { ItemLayout, NodeLayout, SankeyLayout } from './sankeyLayout.ts'

interface SankeyHeads {
  readonly park: string
  readonly cluster: string
  readonly project: string
}
const OPACITY = { band: 0.3, lit: 0.75, dash: 0.8 } as const

/** Heads of the columns, and the parks with their names. */
export function sankeyGround(layout: SankeyLayout, words: SankeyHeads, frame: FigureFrame): Group {
  const { heads, zoom, isNamed, parks, width } = layout
  const { palette, fonts } = frame
  const small = `${TYPE.caption * zoom}px ${fonts.sans}`
  const head = (text: string, x: number, align: 'left' | 'right' = 'left'): Text => {
    const plain = textElement(text, x, 9 * zoom, small, palette.ink2)
    return { ...plain, style: { ...plain.style, align } }
  }
  return {
    type: 'group',
    silent: true,
    children: [
      head(words.park, heads[0]),
      head(words.cluster, heads[1]),
      isNamed ? head(words.project, heads[2]) : head(words.project, width - INSET * zoom, 'right'),
      ...parks.flatMap((node) => parkElements(node, zoom, frame)),
    ],
  }
}

/** The clusters with their names, on the bands. */
export const sankeyFront = (layout: SankeyLayout, frame: FigureFrame): Group => ({
  type: 'group',
  silent: true,
  children: layout.clusters.flatMap((node) => clusterElements(node, layout, frame)),
})

function parkElements({ name, park, box }: NodeLayout, zoom: number, frame: FigureFrame): Element[] {
  const { palette, fonts } = frame
  const ink = park?.style ? park.style.hue[palette.scheme] : palette.ink3
  const y = box.y + box.height / 2
  const left = INSET * zoom
  const sign = park?.style ? [markerElement(park.style, left, y, zoom, palette)] : []
  const x = left + (park?.style ? 14 : 0) * zoom
  const text = clipText(name, TYPE.name, (box.x - x) / zoom - 4)
  return [
    pathElement(solid(rect(box), ink)),
    ...sign,
    textElement(text, x, y, `${TYPE.name * zoom}px ${fonts.sans}`, palette.ink),
  ]
}

/** The name of a cluster stands on its bands, with the ground around it. */
function clusterElements({ name, box }: NodeLayout, layout: SankeyLayout, frame: FigureFrame): Element[] {
  const { zoom, heads } = layout
  const { palette, fonts } = frame
  const x = box.x + (NODE + 5) * zoom
  const text = clipText(name, TYPE.caption, (heads[2] - x) / zoom - 8)
  const font = `${TYPE.caption * zoom}px ${fonts.sans}`
  const said = textElement(text, x, box.y + box.height / 2, font, palette.ink)
  return [
    pathElement(solid(rect(box), palette.ink2)),
    { ...said, style: { ...said.style, stroke: palette.paper, lineWidth: 4 * zoom } },
  ]
}

const rect = ({ x, y, width, height }: NodeLayout['box']): string =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`

/** A project with the whole of its way: pointed at, all of it shows. */
export function sankeyItem(layout: ItemLayout, whole: SankeyLayout, frame: FigureFrame): Group {
  const { item, row, node, bands } = layout
  const { palette, fonts, numbers } = frame
  const { zoom, isNamed } = whole
  const isLit = item.id === frame.focused || item.id === frame.current
  const x = node.x + (NODE + 5) * zoom
  const y = row.y + row.height / 2
  const number = numbers.get(item.id) ?? ''
  const ink = item.project ? item.project.style.hue[palette.scheme] : palette.ink3
  const sign = item.project ? [markerElement(item.project.style, x, y, 0.8 * zoom, palette)] : []
  const nameX = x + (item.project ? 13 : 0) * zoom
  const room = (whole.width - nameX) / zoom - INSET - textWidth(number, TYPE.caption)
  const said = clipText(item.name, TYPE.caption, room) + number
  return {
    type: 'group',
    children: [
      ...bands.map((band) => bandElement(band, isLit, zoom, frame)),
      holdElement(item.id, row, frame),
      pathElement(solid(rect(node), ink)),
      ...(isNamed
        ? [
            ...sign,
            textElement(
              said,
              nameX,
              y,
              `${TYPE.caption * zoom}px ${fonts.sans}`,
              item.project ? palette.ink : palette.ink2,
            ),
          ]
        : []),
    ],
  }
}

function bandElement(band: Band, isLit: boolean, zoom: number, { palette }: FigureFrame): Element {
  const { park, from, to, thick, isDash } = band
  const ink = park.style ? park.style.hue[palette.scheme] : palette.ink3
  const middle = (from.x + to.x) / 2
  const curve = (a: typeof from, b: typeof to, down: number) =>
    `${px(middle)} ${px(a.y + down)} ${px(middle)} ${px(b.y + down)} ${px(b.x)} ${px(b.y + down)}`
  if (isDash)
    return {
      type: 'path',
      shape: { pathData: `M${px(from.x)} ${px(from.y + thick / 2)}C${curve(from, to, thick / 2)}` },
      style: {
        fill: 'none',
        stroke: isLit ? palette.accent : ink,
        lineWidth: (isLit ? 2 : 1) * zoom,
        lineDash: [3 * zoom, 3 * zoom],
        opacity: OPACITY.dash,
      },
      emphasis: { style: { lineWidth: 2 * zoom, opacity: 1 } },
    }
  return {
    type: 'path',
    shape: {
      pathData: `M${px(from.x)} ${px(from.y)}C${curve(from, to, 0)}V${px(to.y + thick)}C${curve(to, from, thick)}Z`,
    },
    style: {
      fill: ink,
      opacity: isLit ? OPACITY.lit : OPACITY.band,
      ...(isLit && { stroke: palette.accent, lineWidth: zoom }),
    },
    emphasis: { style: { opacity: OPACITY.lit } },
  }
}
