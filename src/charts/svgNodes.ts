/** Shapes and words as they stand in an SVG, just as ECharts writes them. */
import type { Path, Text } from './elementTypes.ts'

export interface SvgNode {
  readonly tag: 'path' | 'text'
  readonly attributes: Readonly<Record<string, string>>
  /** As CSS says it; empty where there are no words. */
  readonly font: string
  readonly words: string
}

export const svgNodes = (elements: readonly (Path | Text)[]): SvgNode[] =>
  elements.map((element) => (element.type === 'path' ? pathNode(element) : textNode(element)))

function pathNode({ shape, x = 0, y = 0, scaleX = 1, scaleY = 1, style }: Path): SvgNode {
  const { fill, stroke = 'none', lineWidth = 1, opacity = 1, lineDash } = style
  const isPlaced = x !== 0 || y !== 0 || scaleX !== 1 || scaleY !== 1
  const attributes = {
    d: shape.pathData,
    fill,
    ...(fill !== 'none' && opacity !== 1 && { 'fill-opacity': `${opacity}` }),
    ...(stroke !== 'none' && { stroke, 'stroke-width': `${lineWidth}` }),
    ...(stroke !== 'none' && opacity !== 1 && { 'stroke-opacity': `${opacity}` }),
    ...(lineDash && { 'stroke-dasharray': lineDash.join(',') }),
    ...(isPlaced && { transform: `matrix(${scaleX},0,0,${scaleY},${x},${y})` }),
  }
  return { tag: 'path', attributes, font: '', words: '' }
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

/** The edge of the letters lies behind them. */
function textNode({
  style: { text, x, y, font, fill, align = 'left', stroke, lineWidth = 1 },
}: Text): SvgNode {
  const edge = stroke !== undefined && {
    stroke,
    'stroke-width': `${lineWidth}`,
    'paint-order': 'stroke',
    'stroke-miterlimit': '2',
  }
  const place = { x: `${x}`, y: `${y}`, 'dominant-baseline': 'central', 'text-anchor': ANCHORS[align] }
  return { tag: 'text', attributes: { ...place, fill, ...edge }, font, words: text }
}
