import type { Element } from './elementTypes.ts'
import type { Palette } from './palette.ts'
import { MARKER_PATHS, type ParkStyle } from './parkStyle.ts'
import type { Box } from './texturePath.ts'

/** The side of the sign in its box, in boxes. */
const SHARE = 0.46

/** A park's sign in the middle of a box: solid, or hollow for a project whose amount is not known. */
export function unitElement(
  { marker, hue }: ParkStyle,
  box: Box,
  isHollow: boolean,
  { scheme }: Palette,
): Element {
  const scale = (SHARE * box.width) / 10
  return {
    type: 'path',
    shape: { pathData: MARKER_PATHS[marker] },
    x: box.x + (box.width - 10 * scale) / 2,
    y: box.y + (box.height - 10 * scale) / 2,
    scaleX: scale,
    scaleY: scale,
    style: isHollow ? { fill: 'none', stroke: hue[scheme], lineWidth: 1.5 / scale } : { fill: hue[scheme] },
    silent: true,
  }
}
