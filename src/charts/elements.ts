/** Paths and words as elements of a custom series; the pointer does not feel them, the row behind them does. */
import type { Path, Text } from './elementTypes.ts'
import type { Palette } from './palette.ts'
import { MARKER_PATHS, type ParkStyle } from './parkStyle.ts'
import { outline, type Shape } from './shape.ts'

export function pathElement(shape: Shape, strength = 1): Path {
  return {
    type: 'path',
    shape: { pathData: shape.d },
    style: {
      fill: shape.fill ?? 'none',
      stroke: shape.stroke ?? 'none',
      lineWidth: shape.lineWidth,
      opacity: shape.opacity * strength,
      ...(shape.dash && { lineDash: [...shape.dash] }),
    },
    silent: true,
  }
}

/** A thin line of `width` pixels. */
export const lineElement = (
  d: string,
  stroke: string,
  width: number,
  dash: readonly number[] | null = null,
) => pathElement({ ...outline(d, stroke, 1), lineWidth: width, dash })

/** Words that begin at x, their middle at y. */
export const textElement = (words: string, x: number, y: number, font: string, fill: string): Text => ({
  type: 'text',
  style: { text: words, x, y, font, fill, verticalAlign: 'middle' },
  silent: true,
})

/** Keeps the grid out of words: an edge in the colour behind them. */
export const haloed = (said: Text, colour: string, zoom: number): Text => ({
  ...said,
  style: { ...said.style, stroke: colour, lineWidth: 4 * zoom },
})

/** A park's sign, `x` its left edge, `y` its middle, 10 × zoom pixels wide. */
export const markerElement = (
  { marker, hue }: ParkStyle,
  x: number,
  y: number,
  zoom: number,
  { scheme }: Palette,
): Path => ({
  type: 'path',
  shape: { pathData: MARKER_PATHS[marker] },
  x,
  y: y - 5 * zoom,
  scaleX: zoom,
  scaleY: zoom,
  style: { fill: hue[scheme] },
  silent: true,
})
